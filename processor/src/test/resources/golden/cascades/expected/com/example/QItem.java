package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code items} and its columns, for queries for {@link Item}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QItem extends EntityTable<Item> {
  /** The table. */
  public static final QItem ITEM = new QItem(null);

  public final NumberColumn<Long> id = bigint("id");
  public final NumberColumn<Integer> count = integer("count");
  public final NumberColumn<Long> cartId = bigint("cart_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QItem(@Nullable Join join) {
    super("", "items", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QItem as(String name) {
    return new QItem(aliased(name));
  }

  /** The path to the {@code cart}, which is joined when it is used. */
  public QCart cart() {
    return new QCart(join(ItemRowMapper.CART_RELATION));
  }

  @Override
  protected EntityMapper<Item> mapper() {
    return ItemRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Item, ?> repository(Database database) {
    return new ItemRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(count);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "cart" -> cart();
      default -> null;
    };
  }
}
