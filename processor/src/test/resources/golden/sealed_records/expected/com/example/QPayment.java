package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
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
    super("", "payments", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QPayment as(String name) {
    return new QPayment(aliased(name));
  }

  /** The path to the {@code shop}, which is joined when it is used. */
  public QShop shop() {
    return new QShop(join(PaymentRowMapper.SHOP_RELATION));
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
  protected EntityMapper<Payment> mapper() {
    return PaymentRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Payment, ?> repository(Database database) {
    return new PaymentRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(cents);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "shop" -> shop();
      default -> null;
    };
  }
}
