package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.Cascading;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Junction;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code carts} and its columns, for queries for {@link Cart}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCart extends EntityTable<Cart> {
  /** The table. */
  public static final QCart CART = new QCart(null);

  public final NumberColumn<Long> id = bigint("id");
  public final NumberColumn<Long> customerId = bigint("customer_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCart(@Nullable Join join) {
    super("", "carts", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QCart as(String name) {
    return new QCart(aliased(name));
  }

  /** The path to the {@code customer}, which is joined when it is used. */
  public QCustomer customer() {
    return new QCustomer(join(RowMapper.CUSTOMER_RELATION));
  }

  /** The path to the {@code items}. */
  public Many<Item> items() {
    return many(RowMapper.ITEMS_RELATION);
  }

  /** The path to the {@code coupons}. */
  public Many<Coupon> coupons() {
    return many(RowMapper.COUPONS_RELATION);
  }

  @Override
  protected EntityRepository<Cart, ?> repository(Database database) {
    return new CartRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "customer" -> customer();
      default -> null;
    };
  }

  @Override
  protected List<Cascading<Cart, ?>> cascades() {
    return List.of(
        Cascading.along(RowMapper.CUSTOMER_RELATION).persist(),
        Cascading.along(RowMapper.ITEMS_RELATION).persist().delete().removeOrphans(),
        Cascading.along(RowMapper.COUPONS_RELATION).persist().unlink());
  }

  /** Reads {@link Cart} from rows of the table {@code carts}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Cart> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final CustomerRelation CUSTOMER_RELATION = new CustomerRelation();
    static final ItemsRelation ITEMS_RELATION = new ItemsRelation();
    static final CouponsRelation COUPONS_RELATION = new CouponsRelation();

    private RowMapper() {}

    @Override
    public Cart read(Row row) {
      Cart cart = new Cart();
      cart.id = row.getLong(1);
      if (!row.isFetched(CUSTOMER_RELATION)) {
        cart.customer = QCustomer.RowMapper.INSTANCE.reference(row.getLongOrNull(2));
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
      insert.setKey(1, SqlTypes.BIGINT,
          ForeignKeys.of(cart.customer, QCustomer.RowMapper.INSTANCE));
    }

    @Override
    public void bindUpdate(SqlStatement update, Cart cart) {
      update.setKey(1, SqlTypes.BIGINT,
          ForeignKeys.of(cart.customer, QCustomer.RowMapper.INSTANCE));
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
        return QItem.RowMapper.CART_RELATION;
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

    static final class CouponsRelation
        extends ToManyRelation.ManyToMany<Cart, Coupon, Set<Coupon>> {
      CouponsRelation() {
        super("coupons", new Junction("", "carts_coupons", List.of("cart_id"),
            List.of("coupon_id")));
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
}
