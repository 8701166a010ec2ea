package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Country} from rows of the table {@code countries}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class CountryRowMapper implements EntityMapper<Country> {
  /** The only one; it has no state. */
  public static final CountryRowMapper INSTANCE = new CountryRowMapper();

  private CountryRowMapper() {}

  @Override
  public Country read(Row row) {
    return new Country(
        row.getString(1), // code
        row.getString(2)); // name
  }

  @Override
  public @Nullable Object key(Country country) {
    return country.code();
  }

  @Override
  public void bindInsert(SqlStatement insert, Country country) {
    insert.setString(1, country.code());
    insert.setString(2, country.name());
  }

  @Override
  public void bindUpdate(SqlStatement update, Country country) {
    update.setString(1, country.name());
    update.setString(2, country.code());
  }
}
