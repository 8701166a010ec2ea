package dev.rowan.it.plain;

import static dev.rowan.it.plain.QMatch.MATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.errors.NotNullViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Writing of entities that hold relations to one plainly: the foreign key is that of the object.
 */
@RowanTest(schema = "/dev/rowan/it/plain/schema.sql")
class PlainWriteTest {
  private Recorder recorder;
  private CityRepository cities;
  private CountryRepository countries;
  private HallRepository halls;
  private MatchRepository matches;
  private TicketRepository tickets;
  private VisitRepository visits;

  @BeforeEach
  void open(TestDatabase server) {
    recorder = new Recorder(server);
    cities = new CityRepository(recorder.database);
    countries = new CountryRepository(recorder.database);
    halls = new HallRepository(recorder.database);
    matches = new MatchRepository(recorder.database);
    tickets = new TicketRepository(recorder.database);
    visits = new VisitRepository(recorder.database);
  }

  @AfterEach
  void close() {
    recorder.close();
  }

  @Test
  void insertsKeepWhatTheyWereGiven() {
    Country france = countries.getById("fr");
    recorder.sent();
    City lyon = cities.insert(new City("Lyon", france));
    assertThat(lyon.id()).isNotNull();
    assertThat(lyon.country()).isSameAs(france);
    assertThat(recorder.sent()).hasSize(1);
    assertThat(cities.getById(lyon.id()).country().name()).isEqualTo("France");
    City again = cities.findByName("Lyon").orElseThrow();
    assertThat(cities.update(again).country()).isSameAs(again.country());
  }

  @Test
  void updatesWriteTheKeyOfTheNewOne() {
    City nice = cities.insert(new City("Nice", countries.getById("jp")));
    City moved = new City(nice.id(), "Nice", countries.getById("fr"), Lazy.of(nice));
    cities.update(moved);
    City read = cities.getById(nice.id());
    assertThat(read.country().continent().name()).isEqualTo("Europe");
    assertThat(read.suburbOf().id()).isEqualTo(nice.id());
    assertThat(cities.save(new City("Metz", read.country())).country()).isSameAs(read.country());
  }

  @Test
  void manyAtOnce() {
    Country germany = countries.getById("de");
    List<City> made =
        cities.insertAll(List.of(new City("Bonn", germany), new City("Ulm", germany)));
    assertThat(made).allMatch(city -> city.id() != null && city.country() == germany);
    cities.saveAll(
        made.stream().map(c -> new City(c.id(), c.name() + "!", germany, null)).toList());
    assertThat(cities.findByName("Ulm!").orElseThrow().country().name()).isEqualTo("Germany");
  }

  @Test
  void keysOfTwoColumns() {
    City tokyo = cities.getById(3L);
    Hall hall = halls.save(new Hall(7, 8, "Budokan", tokyo));
    assertThat(hall.city()).isSameAs(tokyo);
    Match match = new Match("with hall", tokyo);
    match.hall = hall;
    matches.insert(match);
    Match read = matches.where(MATCH.hall().name.eq("Budokan")).one();
    assertThat(read.hall.city().name()).isEqualTo("Tokyo");
    read.hall = null;
    matches.update(read);
    assertThat(matches.getById(match.id).hall).isNull();
    tickets.insert(new Ticket(77, read, null));
    assertThat(tickets.getById(77).getMatch().title).isEqualTo("with hall");
  }

  @Test
  void entitiesThatStatementsReturn() {
    City back =
        recorder
            .database
            .update(QCity.CITY)
            .set(QCity.CITY.name, "Spandau (Berlin)")
            .where(QCity.CITY.id.eq(4L))
            .returning(QCity.CITY)
            .list()
            .get(0);
    assertThat(back.name()).isEqualTo("Spandau (Berlin)");
    assertThat(back.country().continent().name()).isEqualTo("Europe");
    assertThat(recorder.sent()).hasSize(1);
  }

  @Test
  void aPlainColumnIsWhatIsWritten() {
    City paris = cities.getById(2L);
    Visit visit = visits.insert(new Visit(5, 1, paris, "dora"));
    assertThat(visit.city()).isSameAs(paris);
    assertThat(visits.getById(5).city().name()).isEqualTo("Berlin");
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a checker may do
  void whatIsMissingIsRefusedByTheDatabase() {
    assertThatThrownBy(() -> cities.insert(new City("Nowhere", null)))
        .isInstanceOf(NotNullViolationException.class)
        .hasMessageContaining("country_id");
    Country unknown = countries.getById("de");
    City unsaved = new City("Not there yet", unknown);
    assertThatThrownBy(() -> matches.insert(new Match("too early", unsaved)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("City");
  }

  @Test
  void streamsKeepNoMoreThanAPortion() {
    Country germany = countries.getById("de");
    List<Match> many = new ArrayList<>();
    for (City city :
        cities.insertAll(
            Stream.iterate(1, i -> i + 1)
                .limit(2_500)
                .map(i -> new City("Village " + i, germany))
                .toList())) {
      many.add(new Match("village", city));
    }
    matches.insertAll(many);
    try (Stream<Match> all =
        matches.where(MATCH.title.eq("village")).orderBy(MATCH.id.asc()).stream()) {
      List<Match> read = all.toList();
      assertThat(read).hasSize(2_500).allMatch(m -> m.home.country().name().equals("Germany"));
      assertThat(read).extracting(m -> m.home.name()).endsWith("Village 2499", "Village 2500");
      assertThat(read.get(0).home.country()).isSameAs(read.get(999).home.country());
      assertThat(read.get(0).home.country()).isNotSameAs(read.get(1_000).home.country());
    }
    List<Match> withSponsors = new ArrayList<>();
    matches.where(MATCH.title.eq("village")).with(MATCH.sponsors()).forEach(withSponsors::add);
    assertThat(withSponsors).hasSize(2_500).allMatch(m -> m.sponsors.isEmpty());
  }
}
