package com.example;

import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Transfer} from rows of the table {@code payments}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class TransferRowMapper implements EntityMapper<Transfer> {
  /** The only one; it has no state. */
  public static final TransferRowMapper INSTANCE = new TransferRowMapper();
  static final ShopRelation SHOP_RELATION = new ShopRelation();

  private TransferRowMapper() {}

  @Override
  public Transfer read(Row row) {
    return read(row, 3);
  }

  /**
   * Reads the transfer from a row that begins with the columns of {@link Payment}, and has those of
   * the transfer behind {@code own} columns.
   */
  public Transfer read(Row row, int own) {
    return new Transfer(
        row.getString(own + 1), // iban
        row.getLong(1), // id
        row.getLong(2), // cents
        row.lazy(SHOP_RELATION, row.getIntOrNull(3))); // shop
  }

  @Override
  public @Nullable Object key(Transfer transfer) {
    return transfer.id();
  }

  @Override
  public void bindInsert(SqlStatement insert, Transfer transfer) {
    insert.setLong(1, transfer.cents());
    insert.setKey(2, SqlTypes.INTEGER, SHOP_RELATION.key(transfer, transfer.shop()));
    insert.setString(3, transfer.iban());
  }

  @Override
  public void bindUpdate(SqlStatement update, Transfer transfer) {
    bindInsert(update, transfer);
    update.setLong(4, transfer.id());
  }

  @Override
  public Transfer readInserted(Row row, Transfer transfer) {
    return new Transfer(
        transfer.iban(),
        row.getLong(1), // id
        transfer.cents(),
        transfer.shop());
  }

  @Override
  public Transfer withLazies(WrittenLazies lazies, Transfer transfer) {
    return new Transfer(
        transfer.iban(),
        transfer.id(),
        transfer.cents(),
        lazies.of(SHOP_RELATION, transfer.shop(), SHOP_RELATION.key(transfer, transfer.shop())));
  }

  static final class ShopRelation extends ToOneRelation.Owning<Transfer, Shop> {
    ShopRelation() {
      super("shop", false, "shop_id");
    }

    @Override
    protected EntityTable<Shop> target() {
      return QShop.SHOP;
    }

    @Override
    protected void set(Transfer transfer, Shop shop) {
      Lazies.fill(transfer.shop(), shop);
    }

    @Override
    protected Lazy<Shop> lazy(Transfer transfer) {
      return transfer.shop();
    }

    @Override
    protected Transfer put(Transfer transfer, Shop shop) {
      return new Transfer(transfer.iban(), transfer.id(), transfer.cents(), Lazy.of(shop));
    }
  }
}
