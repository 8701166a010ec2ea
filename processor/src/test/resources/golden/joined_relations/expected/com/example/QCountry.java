package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.TextColumn;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code countries} and its columns, for queries for {@link Country}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCountry extends EntityTable<Country> {
  /** The table. */
  public static final QCountry COUNTRY = new QCountry(null);

  public final TextColumn code = text("code");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCountry(@Nullable Join join) {
    super("", "countries", RowMapper.INSTANCE, join);
    primaryKey(code);
  }

  /** The table under another name, to stand in a query once more. */
  public QCountry as(String name) {
    return new QCountry(aliased(name));
  }

  @Override
  protected EntityRepository<Country, ?> repository(Database database) {
    return new CountryRepository(database);
  }

  /** Reads {@link Country} from rows of the table {@code countries}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Country> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

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
}
