package com.example;

import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Item} from rows of the table {@code items}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class ItemRowMapper implements EntityMapper<Item> {
  /** The only one; it has no state. */
  public static final ItemRowMapper INSTANCE = new ItemRowMapper();
  static final CartRelation CART_RELATION = new CartRelation();

  private ItemRowMapper() {}

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
