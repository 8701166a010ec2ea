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
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code shop} and its columns, for queries for {@link Shop}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QShop extends EntityTable<Shop> {
  /** The table. */
  public static final QShop SHOP = new QShop(null);

  public final NumberColumn<Integer> number = integer("number");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QShop(@Nullable Join join) {
    super("", "shop", RowMapper.INSTANCE, join);
    primaryKey(number);
  }

  /** The table under another name, to stand in a query once more. */
  public QShop as(String name) {
    return new QShop(aliased(name));
  }

  /** The path to the {@code payments}. */
  public Many<Payment> payments() {
    return many(RowMapper.PAYMENTS_RELATION);
  }

  /** The path to the {@code transfers}. */
  public Many<Transfer> transfers() {
    return many(RowMapper.TRANSFERS_RELATION);
  }

  @Override
  protected EntityRepository<Shop, ?> repository(Database database) {
    return new ShopRepository(database);
  }

  /** Reads {@link Shop} from rows of the table {@code shop}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Shop> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final PaymentsRelation PAYMENTS_RELATION = new PaymentsRelation();
    static final TransfersRelation TRANSFERS_RELATION = new TransfersRelation();

    private RowMapper() {}

    @Override
    public Shop read(Row row) {
      Shop shop = new Shop();
      shop.number = row.getInt(1);
      return shop;
    }

    @Override
    public @Nullable Object key(Shop shop) {
      return shop.number;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Shop reference(@Nullable Integer number) {
      if (number == null) {
        return null;
      }
      Shop shop = new Shop();
      shop.number = number;
      return shop;
    }

    @Override
    public @Nullable Shop unfetched(Shop shop) {
      return reference(shop.number);
    }

    @Override
    public void bindInsert(SqlStatement insert, Shop shop) {
      insert.setInt(1, shop.number);
    }

    @Override
    public void bindUpdate(SqlStatement update, Shop shop) {
      update.setInt(1, shop.number);
    }

    static final class PaymentsRelation
        extends ToManyRelation.OneToMany<Shop, Payment, List<Payment>> {
      PaymentsRelation() {
        super("payments", "shop", "shop_id");
      }

      @Override
      protected EntityTable<Payment> target() {
        return QPayment.PAYMENT;
      }

      @Override
      protected List<Payment> collect(List<Payment> found) {
        return found;
      }

      @Override
      protected ToOneRelation<Payment, Shop> back() {
        return QPayment.RowMapper.SHOP_RELATION;
      }

      @Override
      protected void set(Shop shop, List<Payment> payments) {
        shop.payments = payments;
      }

      @Override
      public Collection<Payment> loaded(Shop shop) {
        return shop.payments;
      }
    }

    static final class TransfersRelation
        extends ToManyRelation.OneToMany<Shop, Transfer, List<Transfer>> {
      TransfersRelation() {
        super("transfers", "shop", "shop_id");
      }

      @Override
      protected EntityTable<Transfer> target() {
        return QTransfer.TRANSFER;
      }

      @Override
      protected List<Transfer> collect(List<Transfer> found) {
        return found;
      }

      @Override
      protected ToOneRelation<Transfer, Shop> back() {
        return QTransfer.RowMapper.SHOP_RELATION;
      }

      @Override
      protected void set(Shop shop, List<Transfer> transfers) {
        shop.transfers = transfers;
      }

      @Override
      public Collection<Transfer> loaded(Shop shop) {
        return shop.transfers;
      }
    }
  }
}
