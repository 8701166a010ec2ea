package com.example;

import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link City} from rows of the table {@code cities}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class CityRowMapper implements EntityMapper<City> {
  /** The only one; it has no state. */
  public static final CityRowMapper INSTANCE = new CityRowMapper();
  static final CountryRelation COUNTRY_RELATION = new CountryRelation();
  static final DeparturesRelation DEPARTURES_RELATION = new DeparturesRelation();

  private CityRowMapper() {}

  @Override
  public City read(Row row) {
    return new City(
        row.getLong(1), // id
        row.getString(2), // name
        row.joined(COUNTRY_RELATION, 3), // country
        row.lazy(DEPARTURES_RELATION, row.getLong(1))); // departures
  }

  @Override
  public @Nullable Object key(City city) {
    return city.id();
  }

  @Override
  public void bindInsert(SqlStatement insert, City city) {
    insert.setString(1, city.name());
    insert.setKey(2, SqlTypes.TEXT, ForeignKeys.of(city.country(), CountryRowMapper.INSTANCE));
  }

  @Override
  public void bindUpdate(SqlStatement update, City city) {
    bindInsert(update, city);
    update.setLong(3, city.id());
  }

  @Override
  public City readInserted(Row row, City city) {
    return new City(
        row.getLong(1), // id
        city.name(),
        city.country(),
        city.departures());
  }

  @Override
  public City withLazies(WrittenLazies lazies, City city) {
    return new City(
        city.id(),
        city.name(),
        city.country(),
        lazies.of(DEPARTURES_RELATION, city.departures(), key(city)));
  }

  static final class CountryRelation extends ToOneRelation.Joined<City, Country> {
    CountryRelation() {
      super("country", true, "country_id");
    }

    @Override
    protected EntityTable<Country> target() {
      return QCountry.COUNTRY;
    }

    @Override
    public List<Country> loaded(City city) {
      return Lazies.one(city.country());
    }

    @Override
    protected City put(City city, Country country) {
      return new City(city.id(), city.name(), country, city.departures());
    }
  }

  static final class DeparturesRelation
      extends ToManyRelation.OneToMany<City, Flight, List<Flight>> {
    DeparturesRelation() {
      super("departures", "origin", "origin_id");
    }

    @Override
    protected EntityTable<Flight> target() {
      return QFlight.FLIGHT;
    }

    @Override
    protected List<Flight> collect(List<Flight> found) {
      return found;
    }

    @Override
    protected void set(City city, List<Flight> departures) {
      Lazies.fill(city.departures(), departures);
    }

    @Override
    protected Lazy<List<Flight>> lazy(City city) {
      return city.departures();
    }

    @Override
    protected City put(City city, List<Flight> departures) {
      return new City(city.id(), city.name(), city.country(), Lazy.of(departures));
    }
  }
}
