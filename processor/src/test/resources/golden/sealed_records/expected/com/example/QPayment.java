package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.BaseMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToOneRelation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code payments} and its columns, for queries for {@link Payment}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QPayment extends EntityTable<Payment> {
  /** The table. */
  public static final QPayment PAYMENT = new QPayment(null);

  public final NumberColumn<Long> id = bigint("id");
  public final NumberColumn<Long> cents = bigint("cents");
  public final NumberColumn<Integer> shopId = integer("shop_id");

  /** What tells the subtype of a row; {@link #isA} asks for one. */
  public final NumberColumn<Integer> kind = integer("kind");
  final TextColumn cardPaymentNumber = text("number");
  final NumberColumn<Integer> cardPaymentYear = integer("year");
  final TextColumn transferIban = text("iban");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QPayment(@Nullable Join join) {
    super("", "payments", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(cents);
  }

  /** The table under another name, to stand in a query once more. */
  public QPayment as(String name) {
    return new QPayment(aliased(name));
  }

  /** The path to the {@code shop}, which is joined when it is used. */
  public QShop shop() {
    return new QShop(join(RowMapper.SHOP_RELATION));
  }

  /**
   * The rows with the columns of {@link CardPayment}, which are NULL in those of other subtypes.
   */
  public QCardPayment asCardPayment() {
    return new QCardPayment(treated());
  }

  /** The rows with the columns of {@link Transfer}, which are NULL in those of other subtypes. */
  public QTransfer asTransfer() {
    return new QTransfer(treated());
  }

  @Override
  protected EntityRepository<Payment, ?> repository(Database database) {
    return new PaymentRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "shop" -> shop();
      default -> null;
    };
  }

  /** Reads the subtypes of {@link Payment} from rows of the table {@code payments}. */
  public static final class RowMapper extends BaseMapper<Payment> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final ShopRelation SHOP_RELATION = new ShopRelation();

    private RowMapper() {}

    @Override
    public Payment read(Row row) {
      return switch (row.getDiscriminator(4)) {
        case "1" -> QCardPayment.RowMapper.INSTANCE.read(row, 4);
        case "2" -> QTransfer.RowMapper.INSTANCE.read(row, 6);
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
          return QCardPayment.RowMapper.SHOP_RELATION.put(cardPayment, shop);
        }
        if (payment instanceof Transfer transfer) {
          return QTransfer.RowMapper.SHOP_RELATION.put(transfer, shop);
        }
        return payment;
      }
    }
  }
}
