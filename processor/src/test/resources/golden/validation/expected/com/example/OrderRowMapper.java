package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import dev.rowan.validation.EntityValidator;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Order} from rows of the table {@code orders}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class OrderRowMapper implements EntityMapper<Order> {
  /** The only one; it has no state. */
  public static final OrderRowMapper INSTANCE = new OrderRowMapper();
  static final SqlType<List<String>> TAGS = SqlTypes.listOf(SqlTypes.TEXT);
  static final BuyerRelation BUYER_RELATION = new BuyerRelation();

  private OrderRowMapper() {}

  @Override
  public Order read(Row row) {
    Order order = new Order();
    order.id = row.getLong(1);
    order.number = row.getString(2);
    order.contact = row.getString(3);
    order.pieces = row.getInt(4);
    order.total = row.getBigDecimal(5);
    order.weight = row.getDoubleOrNull(6);
    order.delivery = row.getLocalDate(7);
    order.tags = row.get(8, TAGS);
    if (!row.isFetched(BUYER_RELATION)) {
      order.buyer = BuyerRowMapper.INSTANCE.reference(row.getLongOrNull(9));
    }
    return order;
  }

  @Override
  public @Nullable Object key(Order order) {
    return order.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Order reference(@Nullable Long id) {
    if (id == null) {
      return null;
    }
    Order order = new Order();
    order.id = id;
    return order;
  }

  @Override
  public @Nullable Order unfetched(Order order) {
    return reference(order.id);
  }

  @Override
  public void bindInsert(SqlStatement insert, Order order) {
    insert.setString(1, order.number);
    insert.setString(2, order.contact);
    insert.setInt(3, order.pieces);
    insert.setBigDecimal(4, order.total);
    insert.setDouble(5, order.weight);
    insert.setLocalDate(6, order.delivery);
    insert.set(7, TAGS, order.tags);
    insert.setKey(8, SqlTypes.BIGINT, ForeignKeys.of(order.buyer, BuyerRowMapper.INSTANCE));
  }

  @Override
  public void bindUpdate(SqlStatement update, Order order) {
    bindInsert(update, order);
    update.setLong(9, order.id);
  }

  @Override
  public Order readInserted(Row row, Order order) {
    order.id = row.getLong(1);
    return order;
  }

  @Override
  public EntityValidator<Order> validator() {
    return OrderValidator.INSTANCE;
  }

  static final class BuyerRelation extends ToOneRelation.Owning<Order, Buyer> {
    BuyerRelation() {
      super("buyer", false, "buyer_id");
    }

    @Override
    protected EntityTable<Buyer> target() {
      return QBuyer.BUYER;
    }

    @Override
    protected void set(Order order, Buyer buyer) {
      order.buyer = buyer;
    }

    @Override
    public List<Buyer> loaded(Order order) {
      return Lazies.one(order.buyer);
    }
  }
}
