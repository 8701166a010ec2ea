package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.ToOneRelation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
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
    super("", "items", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(count);
  }

  /** The table under another name, to stand in a query once more. */
  public QItem as(String name) {
    return new QItem(aliased(name));
  }

  /** The path to the {@code cart}, which is joined when it is used. */
  public QCart cart() {
    return new QCart(join(RowMapper.CART_RELATION));
  }

  @Override
  protected EntityRepository<Item, ?> repository(Database database) {
    return new ItemRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "cart" -> cart();
      default -> null;
    };
  }

  /** Reads {@link Item} from rows of the table {@code items}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Item> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final CartRelation CART_RELATION = new CartRelation();

    private RowMapper() {}

    @Override
    public Item read(Row row) {
      return new Item(
          row.getLong(1), // id
          row.getInt(2), // count
          row.lazy(CART_RELATION, row.getLongOrNull(3))); // cart
    }

    @Override
    public @Nullable Object key(Item item) {
      return item.id();
    }

    @Override
    public void bindInsert(SqlStatement insert, Item item) {
      insert.setInt(1, item.count());
      insert.setKey(2, SqlTypes.BIGINT, CART_RELATION.key(item, item.cart()));
    }

    @Override
    public void bindUpdate(SqlStatement update, Item item) {
      bindInsert(update, item);
      update.setLong(3, item.id());
    }

    @Override
    public Item readInserted(Row row, Item item) {
      return new Item(
          row.getLong(1), // id
          item.count(),
          item.cart());
    }

    @Override
    public Item withLazies(WrittenLazies lazies, Item item) {
      return new Item(
          item.id(),
          item.count(),
          lazies.of(CART_RELATION, item.cart(), CART_RELATION.key(item, item.cart())));
    }

    static final class CartRelation extends ToOneRelation.Owning<Item, Cart> {
      CartRelation() {
        super("cart", false, "cart_id");
      }

      @Override
      protected EntityTable<Cart> target() {
        return QCart.CART;
      }

      @Override
      protected void set(Item item, Cart cart) {
        Lazies.fill(item.cart(), cart);
      }

      @Override
      protected Lazy<Cart> lazy(Item item) {
        return item.cart();
      }

      @Override
      protected Item put(Item item, Cart cart) {
        return new Item(item.id(), item.count(), Lazy.of(cart));
      }
    }
  }
}
