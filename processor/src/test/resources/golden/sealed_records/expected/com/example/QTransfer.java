package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.Discriminator;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code payments} and its columns, for queries for {@link Transfer}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QTransfer extends EntityTable<Transfer> {
  /** The table. */
  public static final QTransfer TRANSFER = new QTransfer(null);

  public final NumberColumn<Long> id = bigint("id");
  public final NumberColumn<Long> cents = bigint("cents");
  public final NumberColumn<Integer> shopId = integer("shop_id");
  public final TextColumn iban = text("iban");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QTransfer(@Nullable Join join) {
    super("", "payments", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QTransfer as(String name) {
    return new QTransfer(aliased(name));
  }

  /** The path to the {@code shop}, which is joined when it is used. */
  public QShop shop() {
    return new QShop(join(TransferRowMapper.SHOP_RELATION));
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("kind", 2L);
  }

  @Override
  protected EntityMapper<Transfer> mapper() {
    return TransferRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Transfer, ?> repository(Database database) {
    return new TransferRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(cents);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "shop" -> shop();
      default -> null;
    };
  }
}
