package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
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
    super("", "cities", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(countryId);
  }

  /** The table under another name, to stand in a query once more. */
  public QCity as(String name) {
    return new QCity(aliased(name));
  }

  /** The path to the {@code country}, which is joined when it is used. */
  public QCountry country() {
    return new QCountry(join(RowMapper.COUNTRY_RELATION));
  }

  /** The path to the {@code departures}. */
  public Many<Flight> departures() {
    return many(RowMapper.DEPARTURES_RELATION);
  }

  @Override
  protected EntityRepository<City, ?> repository(Database database) {
    return new CityRepository(database);
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

  /** Reads {@link City} from rows of the table {@code cities}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<City> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final CountryRelation COUNTRY_RELATION = new CountryRelation();
    static final DeparturesRelation DEPARTURES_RELATION = new DeparturesRelation();

    private RowMapper() {}

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
      insert.setKey(2, SqlTypes.TEXT, ForeignKeys.of(city.country(), QCountry.RowMapper.INSTANCE));
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
}
