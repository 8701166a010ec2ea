package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.Cascading;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code customers} and its columns, for queries for {@link Customer}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCustomer extends EntityTable<Customer> {
  /** The table. */
  public static final QCustomer CUSTOMER = new QCustomer(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCustomer(@Nullable Join join) {
    super("", "customers", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QCustomer as(String name) {
    return new QCustomer(aliased(name));
  }

  /** The path to the {@code carts}. */
  public Many<Cart> carts() {
    return many(RowMapper.CARTS_RELATION);
  }

  @Override
  protected EntityRepository<Customer, ?> repository(Database database) {
    return new CustomerRepository(database);
  }

  @Override
  protected List<Cascading<Customer, ?>> cascades() {
    return List.of(Cascading.along(RowMapper.CARTS_RELATION).delete());
  }

  /**
   * Reads {@link Customer} from rows of the table {@code customers}, and binds it to statements.
   */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Customer> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final CartsRelation CARTS_RELATION = new CartsRelation();

    private RowMapper() {}

    @Override
    public Customer read(Row row) {
      Customer customer = new Customer();
      customer.id = row.getLong(1);
      customer.name = row.getString(2);
      return customer;
    }

    @Override
    public @Nullable Object key(Customer customer) {
      return customer.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Customer reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Customer customer = new Customer();
      customer.id = id;
      return customer;
    }

    @Override
    public @Nullable Customer unfetched(Customer customer) {
      return reference(customer.id);
    }

    @Override
    public void bindInsert(SqlStatement insert, Customer customer) {
      insert.setString(1, customer.name);
    }

    @Override
    public void bindUpdate(SqlStatement update, Customer customer) {
      update.setString(1, customer.name);
      update.setLong(2, customer.id);
    }

    @Override
    public Customer readInserted(Row row, Customer customer) {
      customer.id = row.getLong(1);
      return customer;
    }

    static final class CartsRelation extends ToManyRelation.OneToMany<Customer, Cart, List<Cart>> {
      CartsRelation() {
        super("carts", "customer", "customer_id");
      }

      @Override
      protected EntityTable<Cart> target() {
        return QCart.CART;
      }

      @Override
      protected List<Cart> collect(List<Cart> found) {
        return found;
      }

      @Override
      protected ToOneRelation<Cart, Customer> back() {
        return QCart.RowMapper.CUSTOMER_RELATION;
      }

      @Override
      protected void set(Customer customer, List<Cart> carts) {
        customer.carts = carts;
      }

      @Override
      public Collection<Cart> loaded(Customer customer) {
        return customer.carts;
      }
    }
  }
}
