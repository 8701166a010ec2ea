package dev.rowan.it.plain;

import static dev.rowan.it.plain.QCity.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What statements return of entities that hold relations plainly, and locks on their rows. */
@RowanTest(schema = "/dev/rowan/it/plain/schema.sql")
class PlainChangesTest {

  @Test
  void returnedEntitiesHaveWhatIsAlwaysJoined(Database database) {
    CityRepository cities = new CityRepository(database);
    database.transaction(
        tx -> {
          tx.rollbackOnly();
          List<City> changed =
              cities
                  .update()
                  .set(CITY.name, CITY.name.upper())
                  .where(CITY.country().continent().name.eq("Europe"), CITY.id.eq(1L))
                  .returning(CITY)
                  .list();
          assertThat(changed).extracting(City::name).containsExactly("BERLIN");
          City berlin = changed.get(0);
          assertThat(berlin.country().name()).isEqualTo("Germany");
          assertThat(berlin.country().continent()).isEqualTo(new Continent("eu", "Europe"));
        });
  }

  @Test
  void onlyTheRowsOfTheQueryAreLocked(Database database) {
    CityRepository cities = new CityRepository(database);
    assertThat(cities.query().forUpdate().toString()).endsWith(" for update of city");
    database.transaction(
        tx ->
            assertThat(cities.where(CITY.id.eq(1L)).forUpdate().one().name()).isEqualTo("Berlin"));
  }
}
