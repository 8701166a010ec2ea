package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code cities} and its columns, for queries for {@link City}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCity extends EntityTable<City> {
  /** The table. */
  public static final QCity CITY = new QCity(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final TextColumn countryId = text("country_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCity(@Nullable Join join) {
    super("", "cities", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QCity as(String name) {
    return new QCity(aliased(name));
  }

  /** The path to the {@code country}, which is joined when it is used. */
  public QCountry country() {
    return new QCountry(join(CityRowMapper.COUNTRY_RELATION));
  }

  /** The path to the {@code departures}. */
  public Many<Flight> departures() {
    return many(CityRowMapper.DEPARTURES_RELATION);
  }

  @Override
  protected EntityMapper<City> mapper() {
    return CityRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<City, ?> repository(Database database) {
    return new CityRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(countryId);
  }

  @Override
  protected List<EntityTable<?>> alwaysJoined() {
    return List.of(country());
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "country" -> country();
      default -> null;
    };
  }
}
