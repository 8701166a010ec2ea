package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Price} from rows of the table {@code price}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class PriceRowMapper implements EntityMapper<Price> {
  /** The only one; it has no state. */
  public static final PriceRowMapper INSTANCE = new PriceRowMapper();

  private PriceRowMapper() {}

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
