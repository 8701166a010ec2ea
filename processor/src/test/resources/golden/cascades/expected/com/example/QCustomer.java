package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.Cascading;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
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
    super("", "customers", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QCustomer as(String name) {
    return new QCustomer(aliased(name));
  }

  /** The path to the {@code carts}. */
  public Many<Cart> carts() {
    return many(CustomerRowMapper.CARTS_RELATION);
  }

  @Override
  protected EntityMapper<Customer> mapper() {
    return CustomerRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Customer, ?> repository(Database database) {
    return new CustomerRepository(database);
  }

  @Override
  protected List<Cascading<Customer, ?>> cascades() {
    return List.of(Cascading.along(CustomerRowMapper.CARTS_RELATION).delete());
  }
}
