package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityHooks;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code price} and its columns, for queries for {@link Price}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QPrice extends EntityTable<Price> {
  /** The table. */
  public static final QPrice PRICE = new QPrice(null);

  public final TextColumn code = text("code");
  public final NumberColumn<Long> cents = bigint("cents");
  public final TemporalColumn<Instant> createdAt = timestamptz("created_at");
  public final TemporalColumn<Instant> updatedAt = timestamptz("updated_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QPrice(@Nullable Join join) {
    super("", "price", RowMapper.INSTANCE, join);
    primaryKey(code);
    notNull(cents);
  }

  /** The table under another name, to stand in a query once more. */
  public QPrice as(String name) {
    return new QPrice(aliased(name));
  }

  @Override
  protected EntityRepository<Price, ?> repository(Database database) {
    return new PriceRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.moment(updatedAt));
  }

  /** Reads {@link Price} from rows of the table {@code price}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Price>, EntityHooks<Price> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public Price read(Row row) {
      return new Price(
          row.getString(1), // code
          row.getLong(2), // cents
          row.getInstant(3), // created_at
          row.getInstant(4)); // updated_at
    }

    @Override
    public @Nullable Object key(Price price) {
      return price.code();
    }

    @Override
    public EntityHooks<Price> hooks() {
      return this;
    }

    @Override
    public Price beforeInsert(WriteMoment moment, Price price) {
      return new Price(
          price.code(),
          price.cents(),
          price.createdAt() == null ? moment.instant() : price.createdAt(),
          moment.instant());
    }

    @Override
    public Price beforeUpdate(WriteMoment moment, Price price) {
      return new Price(price.code(), price.cents(), price.createdAt(), moment.instant());
    }

    @Override
    public void bindInsert(SqlStatement insert, Price price) {
      insert.setString(1, price.code());
      insert.setLong(2, price.cents());
      insert.setInstant(3, price.createdAt());
      insert.setInstant(4, price.updatedAt());
    }

    @Override
    public void bindUpdate(SqlStatement update, Price price) {
      update.setLong(1, price.cents());
      update.setInstant(2, price.updatedAt());
      update.setString(3, price.code());
    }

    @Override
    public Price readSaved(Row row, Price price) {
      return new Price(
          price.code(),
          price.cents(),
          row.getInstant(1), // created_at
          price.updatedAt());
    }
  }
}
