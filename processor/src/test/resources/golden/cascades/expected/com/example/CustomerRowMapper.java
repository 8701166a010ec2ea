package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Customer} from rows of the table {@code customers}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class CustomerRowMapper implements EntityMapper<Customer> {
  /** The only one; it has no state. */
  public static final CustomerRowMapper INSTANCE = new CustomerRowMapper();
  static final CartsRelation CARTS_RELATION = new CartsRelation();

  private CustomerRowMapper() {}

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
      return CartRowMapper.CUSTOMER_RELATION;
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
