package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
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
    super("", "countries", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QCountry as(String name) {
    return new QCountry(aliased(name));
  }

  @Override
  protected EntityMapper<Country> mapper() {
    return CountryRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(code);
  }

  @Override
  protected EntityRepository<Country, ?> repository(Database database) {
    return new CountryRepository(database);
  }
}
