package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.Discriminator;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToOneRelation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code payments} and its columns, for queries for {@link Transfer}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QTransfer extends EntityTable<Transfer> {
  /** The table. */
  public static final QTransfer TRANSFER = new QTransfer(null);

  public final NumberColumn<Long> id = bigint("id");
  public final NumberColumn<Long> cents = bigint("cents");
  public final NumberColumn<Integer> shopId = integer("shop_id");
  public final TextColumn iban = text("iban");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QTransfer(@Nullable Join join) {
    super("", "payments", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(cents);
  }

  /** The table under another name, to stand in a query once more. */
  public QTransfer as(String name) {
    return new QTransfer(aliased(name));
  }

  /** The path to the {@code shop}, which is joined when it is used. */
  public QShop shop() {
    return new QShop(join(RowMapper.SHOP_RELATION));
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("kind", 2L);
  }

  @Override
  protected EntityRepository<Transfer, ?> repository(Database database) {
    return new TransferRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "shop" -> shop();
      default -> null;
    };
  }

  /** Reads {@link Transfer} from rows of the table {@code payments}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Transfer> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final ShopRelation SHOP_RELATION = new ShopRelation();

    private RowMapper() {}

    @Override
    public Transfer read(Row row) {
      return read(row, 3);
    }

    /**
     * Reads the transfer from a row that begins with the columns of {@link Payment}, and has those
     * of the transfer behind {@code own} columns.
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
}
