package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import dev.rowan.validation.EntityValidator;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
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
    super("", "buyer", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QBuyer as(String name) {
    return new QBuyer(aliased(name));
  }

  /** The path to the {@code orders}. */
  public Many<Order> orders() {
    return many(RowMapper.ORDERS_RELATION);
  }

  @Override
  protected EntityRepository<Buyer, ?> repository(Database database) {
    return new BuyerRepository(database);
  }

  /** Reads {@link Buyer} from rows of the table {@code buyer}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Buyer> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final OrdersRelation ORDERS_RELATION = new OrdersRelation();

    private RowMapper() {}

    @Override
    public Buyer read(Row row) {
      Buyer buyer = new Buyer();
      buyer.id = row.getLong(1);
      buyer.name = row.getString(2);
      return buyer;
    }

    @Override
    public @Nullable Object key(Buyer buyer) {
      return buyer.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Buyer reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Buyer buyer = new Buyer();
      buyer.id = id;
      return buyer;
    }

    @Override
    public @Nullable Buyer unfetched(Buyer buyer) {
      return reference(buyer.id);
    }

    @Override
    public void bindInsert(SqlStatement insert, Buyer buyer) {
      insert.setString(1, buyer.name);
    }

    @Override
    public void bindUpdate(SqlStatement update, Buyer buyer) {
      update.setString(1, buyer.name);
      update.setLong(2, buyer.id);
    }

    @Override
    public Buyer readInserted(Row row, Buyer buyer) {
      buyer.id = row.getLong(1);
      return buyer;
    }

    @Override
    public EntityValidator<Buyer> validator() {
      return BuyerValidator.INSTANCE;
    }

    static final class OrdersRelation extends ToManyRelation.OneToMany<Buyer, Order, List<Order>> {
      OrdersRelation() {
        super("orders", "buyer", "buyer_id");
      }

      @Override
      protected EntityTable<Order> target() {
        return QOrder.ORDER;
      }

      @Override
      protected List<Order> collect(List<Order> found) {
        return found;
      }

      @Override
      protected ToOneRelation<Order, Buyer> back() {
        return QOrder.RowMapper.BUYER_RELATION;
      }

      @Override
      protected void set(Buyer buyer, List<Order> theOrders) {
        buyer.orders = theOrders;
      }

      @Override
      public Collection<Order> loaded(Buyer buyer) {
        return buyer.orders;
      }
    }
  }
}
