package com.example;

import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Junction;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Cart} from rows of the table {@code carts}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class CartRowMapper implements EntityMapper<Cart> {
  /** The only one; it has no state. */
  public static final CartRowMapper INSTANCE = new CartRowMapper();
  static final CustomerRelation CUSTOMER_RELATION = new CustomerRelation();
  static final ItemsRelation ITEMS_RELATION = new ItemsRelation();
  static final CouponsRelation COUPONS_RELATION = new CouponsRelation();

  private CartRowMapper() {}

  @Override
  public Cart read(Row row) {
    Cart cart = new Cart();
    cart.id = row.getLong(1);
    if (!row.isFetched(CUSTOMER_RELATION)) {
      cart.customer = CustomerRowMapper.INSTANCE.reference(row.getLongOrNull(2));
    }
    cart.items = row.lazy(ITEMS_RELATION, row.getLong(1));
    return cart;
  }

  @Override
  public @Nullable Object key(Cart cart) {
    return cart.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Cart reference(@Nullable Long id) {
    if (id == null) {
      return null;
    }
    Cart cart = new Cart();
    cart.id = id;
    return cart;
  }

  @Override
  public @Nullable Cart unfetched(Cart cart) {
    return reference(cart.id);
  }

  @Override
  public void bindInsert(SqlStatement insert, Cart cart) {
    insert.setKey(1, SqlTypes.BIGINT, ForeignKeys.of(cart.customer, CustomerRowMapper.INSTANCE));
  }

  @Override
  public void bindUpdate(SqlStatement update, Cart cart) {
    update.setKey(1, SqlTypes.BIGINT, ForeignKeys.of(cart.customer, CustomerRowMapper.INSTANCE));
    update.setLong(2, cart.id);
  }

  @Override
  public Cart readInserted(Row row, Cart cart) {
    cart.id = row.getLong(1);
    return cart;
  }

  @Override
  public Cart withLazies(WrittenLazies lazies, Cart cart) {
    cart.items = lazies.of(ITEMS_RELATION, cart.items, key(cart));
    return cart;
  }

  static final class CustomerRelation extends ToOneRelation.Owning<Cart, Customer> {
    CustomerRelation() {
      super("customer", false, "customer_id");
    }

    @Override
    protected EntityTable<Customer> target() {
      return QCustomer.CUSTOMER;
    }

    @Override
    protected void set(Cart cart, Customer customer) {
      cart.customer = customer;
    }

    @Override
    public List<Customer> loaded(Cart cart) {
      return Lazies.one(cart.customer);
    }
  }

  static final class ItemsRelation extends ToManyRelation.OneToMany<Cart, Item, List<Item>> {
    ItemsRelation() {
      super("items", "cart", "cart_id");
    }

    @Override
    protected EntityTable<Item> target() {
      return QItem.ITEM;
    }

    @Override
    protected List<Item> collect(List<Item> found) {
      return found;
    }

    @Override
    protected ToOneRelation<Item, Cart> back() {
      return ItemRowMapper.CART_RELATION;
    }

    @Override
    protected void set(Cart cart, List<Item> items) {
      Lazies.fill(cart.items, items);
    }

    @Override
    protected Lazy<List<Item>> lazy(Cart cart) {
      return cart.items;
    }

    @Override
    protected Cart put(Cart cart, List<Item> items) {
      cart.items = Lazy.of(items);
      return cart;
    }
  }

  static final class CouponsRelation extends ToManyRelation.ManyToMany<Cart, Coupon, Set<Coupon>> {
    CouponsRelation() {
      super("coupons", new Junction("", "carts_coupons", List.of("cart_id"), List.of("coupon_id")));
    }

    @Override
    protected EntityTable<Coupon> target() {
      return QCoupon.COUPON;
    }

    @Override
    protected EntityTable<Cart> source() {
      return QCart.CART;
    }

    @Override
    protected Set<Coupon> collect(List<Coupon> found) {
      return new LinkedHashSet<>(found);
    }

    @Override
    protected void set(Cart cart, Set<Coupon> coupons) {
      cart.coupons = coupons;
    }

    @Override
    public Collection<Coupon> loaded(Cart cart) {
      return cart.coupons;
    }
  }
}
