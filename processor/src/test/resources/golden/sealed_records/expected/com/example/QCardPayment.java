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
    super("", "payments", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(cents, year);
  }

  /** The table under another name, to stand in a query once more. */
  public QCardPayment as(String name) {
    return new QCardPayment(aliased(name));
  }

  /** The path to the {@code shop}, which is joined when it is used. */
  public QShop shop() {
    return new QShop(join(RowMapper.SHOP_RELATION));
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("kind", 1L);
  }

  @Override
  protected EntityRepository<CardPayment, ?> repository(Database database) {
    return new CardPaymentRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "shop" -> shop();
      default -> null;
    };
  }

  /**
   * Reads {@link CardPayment} from rows of the table {@code payments}, and binds it to statements.
   */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<CardPayment> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final ShopRelation SHOP_RELATION = new ShopRelation();

    private RowMapper() {}

    @Override
    public CardPayment read(Row row) {
      return read(row, 3);
    }

    /**
     * Reads the card payment from a row that begins with the columns of {@link Payment}, and has
     * those of the card payment behind {@code own} columns.
     */
    public CardPayment read(Row row, int own) {
      return new CardPayment(
          row.getLong(1), // id
          row.getLong(2), // cents
          row.lazy(SHOP_RELATION, row.getIntOrNull(3)), // shop
          row.getString(own + 1), // number
          row.getInt(own + 2)); // year
    }

    @Override
    public @Nullable Object key(CardPayment cardPayment) {
      return cardPayment.id();
    }

    @Override
    public void bindInsert(SqlStatement insert, CardPayment cardPayment) {
      insert.setLong(1, cardPayment.cents());
      insert.setKey(2, SqlTypes.INTEGER, SHOP_RELATION.key(cardPayment, cardPayment.shop()));
      insert.setString(3, cardPayment.number());
      insert.setInt(4, cardPayment.year());
    }

    @Override
    public void bindUpdate(SqlStatement update, CardPayment cardPayment) {
      bindInsert(update, cardPayment);
      update.setLong(5, cardPayment.id());
    }

    @Override
    public CardPayment readInserted(Row row, CardPayment cardPayment) {
      return new CardPayment(
          row.getLong(1), // id
          cardPayment.cents(),
          cardPayment.shop(),
          cardPayment.number(),
          cardPayment.year());
    }

    @Override
    public CardPayment withLazies(WrittenLazies lazies, CardPayment cardPayment) {
      return new CardPayment(
          cardPayment.id(),
          cardPayment.cents(),
          lazies.of(SHOP_RELATION, cardPayment.shop(),
              SHOP_RELATION.key(cardPayment, cardPayment.shop())),
          cardPayment.number(),
          cardPayment.year());
    }

    static final class ShopRelation extends ToOneRelation.Owning<CardPayment, Shop> {
      ShopRelation() {
        super("shop", false, "shop_id");
      }

      @Override
      protected EntityTable<Shop> target() {
        return QShop.SHOP;
      }

      @Override
      protected void set(CardPayment cardPayment, Shop shop) {
        Lazies.fill(cardPayment.shop(), shop);
      }

      @Override
      protected Lazy<Shop> lazy(CardPayment cardPayment) {
        return cardPayment.shop();
      }

      @Override
      protected CardPayment put(CardPayment cardPayment, Shop shop) {
        return new CardPayment(
            cardPayment.id(),
            cardPayment.cents(),
            Lazy.of(shop),
            cardPayment.number(),
            cardPayment.year());
      }
    }
  }
}
