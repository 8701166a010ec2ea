package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.Discriminator;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code payments} and its columns, for queries for {@link CardPayment}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCardPayment extends EntityTable<CardPayment> {
  /** The table. */
  public static final QCardPayment CARD_PAYMENT = new QCardPayment(null);

  public final NumberColumn<Long> id = bigint("id");
  public final NumberColumn<Long> cents = bigint("cents");
  public final NumberColumn<Integer> shopId = integer("shop_id");
  public final TextColumn number = text("number");
  public final NumberColumn<Integer> year = integer("year");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCardPayment(@Nullable Join join) {
    super("", "payments", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QCardPayment as(String name) {
    return new QCardPayment(aliased(name));
  }

  /** The path to the {@code shop}, which is joined when it is used. */
  public QShop shop() {
    return new QShop(join(CardPaymentRowMapper.SHOP_RELATION));
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("kind", 1L);
  }

  @Override
  protected EntityMapper<CardPayment> mapper() {
    return CardPaymentRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<CardPayment, ?> repository(Database database) {
    return new CardPaymentRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(cents, year);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "shop" -> shop();
      default -> null;
    };
  }
}
