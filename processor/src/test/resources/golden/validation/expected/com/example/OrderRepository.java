package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order} in the table {@code orders}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class OrderRepository extends EntityRepository<Order, Long> {
  private static final String FIND_BY_ID = """
      select id, number, contact, pieces, total, weight, delivery, tags, buyer_id
      from orders
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, number, contact, pieces, total, weight, delivery, tags, buyer_id
      from orders
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, number, contact, pieces, total, weight, delivery, tags, buyer_id
      from orders
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from orders where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from orders
      """;

  private static final String INSERT = """
      insert into orders (number, contact, pieces, total, weight, delivery, tags, buyer_id)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update orders
      set number = ?, contact = ?, pieces = ?, total = ?, weight = ?, delivery = ?, tags = ?,
          buyer_id = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from orders
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from orders
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public OrderRepository(Database database) {
    super(database, OrderRowMapper.INSTANCE);
  }

  /** Returns the order with this id, or empty when there is none. */
  @Override
  public Optional<Order> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(OrderRowMapper.INSTANCE);
    }
  }

  /** Returns all orders in the order of their ids. */
  @Override
  public List<Order> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the orders that have one of these ids, in the order of their ids. */
  @Override
  public List<Order> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the order with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of orders. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the order, then sets what the database made: {@code id}. */
  @Override
  public Order insert(Order order) {
    return insertReturning(INSERT, order);
  }

  /** Inserts the orders and returns them in their order. */
  @Override
  public List<Order> insertAll(Collection<? extends Order> theOrders) {
    return insertAllReturning(INSERT, theOrders);
  }

  /** Updates the row of the order. */
  @Override
  public Order update(Order order) {
    return update(UPDATE, order);
  }

  /** Updates the orders and returns them in their order. */
  @Override
  public List<Order> updateAll(Collection<? extends Order> theOrders) {
    return updateAll(UPDATE, theOrders);
  }

  /** Deletes the order with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the orders with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for orders. */
  @Override
  public EntityQuery<Order> query() {
    return EntityQuery.of(statements, QOrder.ORDER);
  }
}
