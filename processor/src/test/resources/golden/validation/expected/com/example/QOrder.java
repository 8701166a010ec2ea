package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ArrayColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToOneRelation;
import dev.rowan.validation.EntityValidator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code orders} and its columns, for queries for {@link Order}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QOrder extends EntityTable<Order> {
  /** The table. */
  public static final QOrder ORDER = new QOrder(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn number = text("number");
  public final TextColumn contact = text("contact");
  public final NumberColumn<Integer> pieces = integer("pieces");
  public final NumberColumn<BigDecimal> total = numeric("total");
  public final NumberColumn<Double> weight = number("weight", SqlTypes.DOUBLE);
  public final TemporalColumn<LocalDate> delivery = date("delivery");
  public final ArrayColumn<String> tags = list("tags", SqlTypes.TEXT);
  public final NumberColumn<Long> buyerId = bigint("buyer_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QOrder(@Nullable Join join) {
    super("", "orders", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(pieces);
  }

  /** The table under another name, to stand in a query once more. */
  public QOrder as(String name) {
    return new QOrder(aliased(name));
  }

  /** The path to the {@code buyer}, which is joined when it is used. */
  public QBuyer buyer() {
    return new QBuyer(join(RowMapper.BUYER_RELATION));
  }

  @Override
  protected EntityRepository<Order, ?> repository(Database database) {
    return new OrderRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "buyer" -> buyer();
      default -> null;
    };
  }

  /** Reads {@link Order} from rows of the table {@code orders}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Order> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final SqlType<List<String>> TAGS = SqlTypes.listOf(SqlTypes.TEXT);
    static final BuyerRelation BUYER_RELATION = new BuyerRelation();

    private RowMapper() {}

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
        order.buyer = QBuyer.RowMapper.INSTANCE.reference(row.getLongOrNull(9));
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
      insert.setKey(8, SqlTypes.BIGINT, ForeignKeys.of(order.buyer, QBuyer.RowMapper.INSTANCE));
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
}
