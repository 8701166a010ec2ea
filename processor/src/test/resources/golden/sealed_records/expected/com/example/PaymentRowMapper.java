package com.example;

import dev.rowan.Lazy;
import dev.rowan.mapping.BaseMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads the subtypes of {@link Payment} from rows of the table {@code payments}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class PaymentRowMapper extends BaseMapper<Payment> {
  /** The only one; it has no state. */
  public static final PaymentRowMapper INSTANCE = new PaymentRowMapper();
  static final ShopRelation SHOP_RELATION = new ShopRelation();

  private PaymentRowMapper() {}

  @Override
  public Payment read(Row row) {
    return switch (row.getDiscriminator(4)) {
      case "1" -> CardPaymentRowMapper.INSTANCE.read(row, 4);
      case "2" -> TransferRowMapper.INSTANCE.read(row, 6);
      default -> throw row.unknownSubtype("payments.kind", 4, row.getLong(1));
    };
  }

  @Override
  public @Nullable Object key(Payment payment) {
    return payment.id();
  }

  static final class ShopRelation extends ToOneRelation.Owning<Payment, Shop> {
    ShopRelation() {
      super("shop", false, "shop_id");
    }

    @Override
    protected EntityTable<Shop> target() {
      return QShop.SHOP;
    }

    @Override
    protected void set(Payment payment, Shop shop) {
      Lazies.fill(payment.shop(), shop);
    }

    @Override
    protected Lazy<Shop> lazy(Payment payment) {
      return payment.shop();
    }

    @Override
    protected Payment put(Payment payment, Shop shop) {
      if (payment instanceof CardPayment cardPayment) {
        return CardPaymentRowMapper.SHOP_RELATION.put(cardPayment, shop);
      }
      if (payment instanceof Transfer transfer) {
        return TransferRowMapper.SHOP_RELATION.put(transfer, shop);
      }
      return payment;
    }
  }
}
