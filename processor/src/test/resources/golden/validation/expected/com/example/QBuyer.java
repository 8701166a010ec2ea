package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code buyer} and its columns, for queries for {@link Buyer}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QBuyer extends EntityTable<Buyer> {
  /** The table. */
  public static final QBuyer BUYER = new QBuyer(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QBuyer(@Nullable Join join) {
    super("", "buyer", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QBuyer as(String name) {
    return new QBuyer(aliased(name));
  }

  /** The path to the {@code orders}. */
  public Many<Order> orders() {
    return many(BuyerRowMapper.ORDERS_RELATION);
  }

  @Override
  protected EntityMapper<Buyer> mapper() {
    return BuyerRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Buyer, ?> repository(Database database) {
    return new BuyerRepository(database);
  }
}
