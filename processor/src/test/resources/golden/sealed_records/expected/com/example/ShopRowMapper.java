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

/** Reads {@link Shop} from rows of the table {@code shop}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class ShopRowMapper implements EntityMapper<Shop> {
  /** The only one; it has no state. */
  public static final ShopRowMapper INSTANCE = new ShopRowMapper();
  static final PaymentsRelation PAYMENTS_RELATION = new PaymentsRelation();
  static final TransfersRelation TRANSFERS_RELATION = new TransfersRelation();

  private ShopRowMapper() {}

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
      return PaymentRowMapper.SHOP_RELATION;
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
      return TransferRowMapper.SHOP_RELATION;
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
