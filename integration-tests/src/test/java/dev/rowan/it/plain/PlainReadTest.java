package dev.rowan.it.plain;

import static dev.rowan.it.plain.QCity.CITY;
import static dev.rowan.it.plain.QCountry.COUNTRY;
import static dev.rowan.it.plain.QHall.HALL;
import static dev.rowan.it.plain.QMatch.MATCH;
import static dev.rowan.it.plain.QReferee.REFEREE;
import static dev.rowan.it.plain.QTicket.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.query.KeysetPage;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.TreeNode;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to read entities that hold relations to one plainly, each with its statements. */
@RowanTest(schema = "/dev/rowan/it/plain/schema.sql")
class PlainReadTest {
  private Recorder recorder;
  private CountryRepository countries;
  private CityRepository cities;
  private HallRepository halls;
  private RefereeRepository referees;
  private MatchRepository matches;
  private TicketRepository tickets;
  private VisitRepository visits;

  @BeforeEach
  void open(TestDatabase server) {
    recorder = new Recorder(server);
    countries = new CountryRepository(recorder.database);
    cities = new CityRepository(recorder.database);
    halls = new HallRepository(recorder.database);
    referees = new RefereeRepository(recorder.database);
    matches = new MatchRepository(recorder.database);
    tickets = new TicketRepository(recorder.database);
    visits = new VisitRepository(recorder.database);
  }

  @AfterEach
  void close() {
    recorder.close();
  }

  @Test
  void oneById() {
    City berlin = cities.getById(1L);
    assertThat(berlin.name()).isEqualTo("Berlin");
    assertThat(berlin.country().name()).isEqualTo("Germany");
    assertThat(berlin.country().continent()).isEqualTo(new Continent("eu", "Europe"));
    assertThat(recorder.sent())
        .containsExactly(
            """
            select city.id, city.name, city.country_id, city.suburb_of_id,
                country.code, country.name, country.continent_id,
                continent.code, continent.name
            from city
            join country on country.code = city.country_id
            join continent on continent.code = country.continent_id
            where city.id = ?
            """);
  }

  @Test
  void allAndManyByIdAndByKeys() {
    assertThat(cities.findAll())
        .extracting(city -> city.country().code())
        .containsExactly("de", "fr", "jp", "de", "de");
    assertThat(cities.findAllById(List.of(3L, 1L)))
        .extracting(city -> city.country().continent().name())
        .containsExactly("Europe", "Asia");
    assertThat(cities.findByName("Paris").orElseThrow().country().name()).isEqualTo("France");
    assertThat(halls.findById(1, 2).orElseThrow().city().country().name()).isEqualTo("France");
    assertThat(halls.findAllById(List.of(new HallRepository.Id(1, 1))))
        .extracting(hall -> hall.city().name())
        .containsExactly("Berlin");
    assertThat(recorder.sent()).hasSize(5);
  }

  @Test
  void nullIsNull() {
    Match third = matches.getById(3L);
    assertThat(third.home.name()).isEqualTo("Tokyo");
    assertThat(third.guest).isNull();
    assertThat(third.hall.name()).isEqualTo("Arena");
    assertThat(third.hall.city().name()).isEqualTo("Paris");
    assertThat(matches.getById(2L).hall).isNull();
    assertThat(matches.where(MATCH.hall().number.isNull()).list()).hasSize(2);
  }

  @Test
  void whatIsNotThereIsNull() {
    Match fourth = matches.getById(4L);
    assertThat(fourth.guest).isNull();
    assertThat(matches.where(MATCH.guestId.eq(99L)).one().guest).isNull();
  }

  @Test
  void aClassThatMayStandForItselfIsStillAReference() {
    Match first = matches.getById(1L);
    assertThat(first.referee.id).isEqualTo(1);
    assertThat(first.referee.name).isEmpty();
    Match fetched = matches.query().with(MATCH.referee()).where(MATCH.id.eq(1L)).one();
    assertThat(fetched.referee.name).isEqualTo("ana");
    assertThat(fetched.home.name()).isEqualTo("Berlin");
    assertThat(fetched.hall.city().country().continent().name()).isEqualTo("Europe");
    assertThat(recorder.sent()).hasSize(2);
  }

  @Test
  void aRowIsOneObjectWithinAResult() {
    List<Match> all = matches.findAll();
    assertThat(all.get(0).home).isSameAs(all.get(1).home);
    assertThat(all.get(1).home).isNotSameAs(all.get(1).guest);
    assertThat(all.get(1).home.name()).isEqualTo(all.get(1).guest.name());
    List<Match> queried = matches.orderBy(MATCH.id.asc()).list();
    assertThat(queried.get(0).home).isSameAs(queried.get(1).home);
    assertThat(queried.get(0).home).isNotSameAs(all.get(0).home);
  }

  @Test
  void whatOnlyConstructorsTakeIsJoinedToo() {
    Ticket first = tickets.getById(1);
    assertThat(first.getMatch().title).isEqualTo("first");
    assertThat(first.getMatch().guest.country().continent().name()).isEqualTo("Europe");
    assertThat(first.getHolder().name).isEqualTo("ana");
    assertThat(tickets.getById(2).getHolder()).isNull();
    assertThat(visits.getById(1).city().country().name()).isEqualTo("Japan");
    assertThat(recorder.sent()).hasSize(3);
  }

  @Test
  void queriesJoinAsRepositoriesDo() {
    List<City> found =
        cities
            .where(CITY.country().continent().name.eq("Europe"), CITY.name.ne("Kladow"))
            .orderBy(CITY.country().name.desc(), CITY.name.asc())
            .list();
    assertThat(found).extracting(City::name).containsExactly("Berlin", "Spandau", "Paris");
    assertThat(recorder.sent())
        .containsExactly(
            "select city.id, city.name, city.country_id, city.suburb_of_id, country.code,"
                + " country.name, country.continent_id, continent.code, continent.name from city"
                + " join country on country.code = city.country_id"
                + " join continent on continent.code = country.continent_id"
                + " where continent.name = ? and city.name <> ?"
                + " order by country.name desc, city.name");
  }

  @Test
  void fetchingWhatIsJoinedChangesNothing() {
    String plain = cities.query().toString();
    assertThat(cities.query().with(CITY.country())).hasToString(plain);
    assertThat(cities.query().with(CITY.country().continent(), CITY.country())).hasToString(plain);
  }

  @Test
  void plansGoOnFromWhatIsJoined() {
    List<Match> all =
        matches
            .query()
            .with(MATCH.home().country().cities(), MATCH.guest().suburbOf(), MATCH.referee())
            .orderBy(MATCH.id.asc())
            .list();
    assertThat(recorder.sent()).hasSize(2);
    assertThat(all.get(0).home.country().cities().isLoaded()).isTrue();
    assertThat(all.get(0).home.country().cities().get())
        .extracting(City::name)
        .containsExactly("Berlin", "Kladow", "Spandau");
    assertThat(all.get(2).home.country().cities().get()).hasSize(1);
    assertThat(all.get(1).guest.suburbOf().isLoaded()).isTrue();
    assertThat(all.get(0).guest.country().cities().isLoaded()).isFalse();
    assertThat(all.get(0).referee.name).isEqualTo("ana");
    assertThat(recorder.sent()).isEmpty();
  }

  @Test
  void plansFetchLaziesOfWhatIsJoined() {
    List<City> all = cities.query().with(CITY.suburbOf().suburbOf()).orderBy(CITY.id.asc()).list();
    City kladow = all.get(4);
    assertThat(kladow.suburbOf().isLoaded()).isTrue();
    City spandau = kladow.suburbOf().get();
    assertThat(spandau.country().name()).isEqualTo("Germany");
    assertThat(spandau.suburbOf().get().country().continent().code()).isEqualTo("eu");
    assertThat(recorder.sent()).hasSize(1);
  }

  @Test
  void childrenOfAPlanAreJoined() {
    List<Referee> all = referees.query().with(REFEREE.matches()).orderBy(REFEREE.id.asc()).list();
    assertThat(recorder.sent()).hasSize(2);
    assertThat(all.get(0).matches).extracting(m -> m.home.name()).containsOnly("Berlin");
    assertThat(all.get(1).matches.get(0).hall.city().name()).isEqualTo("Paris");
    List<Referee> limited =
        referees
            .query()
            .with(
                REFEREE
                    .matches()
                    .where(MATCH.home().country().name.eq("Germany"))
                    .orderBy(MATCH.title.desc())
                    .limit(1))
            .orderBy(REFEREE.id.asc())
            .list();
    assertThat(limited.get(0).matches).extracting(m -> m.title).containsExactly("second");
    assertThat(limited.get(0).matches.get(0).home.country().continent().name()).isEqualTo("Europe");
    assertThat(limited.get(1).matches).isEmpty();
    assertThat(recorder.sent()).hasSize(2);
  }

  @Test
  void childrenBehindAJunctionAreJoined() {
    List<Match> all =
        matches
            .query()
            .with(MATCH.sponsors())
            .where(MATCH.id.loe(2L))
            .orderBy(MATCH.id.asc())
            .list();
    assertThat(recorder.sent()).hasSize(2);
    assertThat(all.get(0).sponsors)
        .extracting(city -> city.country().continent().name())
        .containsExactlyInAnyOrder("Europe", "Asia");
    assertThat(all.get(0).sponsors).contains(all.get(1).sponsors.iterator().next());
    assertThat(matches.where(MATCH.sponsors().any(CITY.country().code.eq("jp"))).list())
        .extracting(m -> m.title)
        .containsExactly("first");
  }

  @Test
  void laziesLoadWhatIsJoined() {
    List<Country> all = countries.findAll();
    assertThat(all.get(0).cities().get())
        .extracting(city -> city.country().continent().name())
        .containsOnly("Europe");
    assertThat(all).allMatch(country -> country.cities().isLoaded());
    City kladow = cities.findByName("Kladow").orElseThrow();
    assertThat(kladow.suburbOf().get().country().name()).isEqualTo("Germany");
    assertThat(recorder.sent()).hasSize(4);
  }

  @Test
  void laziesOfWhatIsJoinedLoadTogether() {
    List<Match> all = matches.findAll();
    List<String> names = new ArrayList<>();
    for (Match match : all) {
      match.home.country().cities().get().forEach(city -> names.add(city.name()));
    }
    assertThat(names).contains("Kladow", "Paris", "Tokyo");
    assertThat(recorder.sent()).hasSize(2);
  }

  @Test
  void pages() {
    assertThat(halls.orderBy(HALL.city().name.desc()).limit(1).list())
        .extracting(hall -> hall.city().name())
        .containsExactly("Paris");
    assertThat(cities.orderBy(CITY.id.asc()).offset(1).limit(2).list())
        .extracting(city -> city.country().name())
        .containsExactly("France", "Japan");
    assertThat(cities.orderBy(CITY.country().name.asc()).last().orElseThrow().name())
        .isEqualTo("Tokyo");
    assertThat(cities.orderBy(CITY.id.asc()).limit(2).last().orElseThrow().country().name())
        .isEqualTo("France");
    assertThat(cities.query().last().orElseThrow().country().name()).isEqualTo("Germany");
    assertThat(cities.orderBy(CITY.id.asc()).first().orElseThrow().country().name())
        .isEqualTo("Germany");
    assertThat(recorder.sent()).hasSize(6);
  }

  @Test
  void pagesWithCountsAndCursors() {
    Page<City> second = cities.orderBy(CITY.country().name.asc()).page(new PageRequest(1, 3));
    assertThat(second.totalElements()).isEqualTo(5);
    assertThat(second.content())
        .extracting(city -> city.country().name())
        .containsExactly("Germany", "Japan");
    KeysetPage<City> first = cities.orderBy(CITY.country().name.desc()).keyset(2).page();
    assertThat(first.content()).extracting(City::name).containsExactly("Tokyo", "Kladow");
    List<City> next =
        cities
            .orderBy(CITY.country().name.desc())
            .keyset(2)
            .afterIfPresent(first.next())
            .page()
            .content();
    assertThat(next)
        .extracting(city -> city.country().continent().code())
        .containsExactly("eu", "eu");
    assertThat(recorder.sent()).hasSize(3);
  }

  @Test
  void entitiesOfSelectsAreJoined() {
    QCity suburb = CITY.as("suburb");
    List<String> found =
        recorder
            .database
            .select(suburb, suburb.name.lower(), CITY)
            .from(suburb)
            .leftJoin(CITY)
            .on(suburb.suburbOfId.eq(CITY.id))
            .where(suburb.country().code.eq("de"))
            .orderBy(suburb.id.asc())
            .list(
                (city, name, town) ->
                    name + " in " + (town == null ? city : town).country().continent().name());
    assertThat(found).containsExactly("berlin in Europe", "spandau in Europe", "kladow in Europe");
    assertThat(recorder.database.select(CITY.country()).from(CITY).list())
        .extracting(country -> country.continent().code())
        .contains("eu", "as");
    assertThat(recorder.sent()).hasSize(2);
  }

  @Test
  void aValueBesideEachRow() {
    assertThat(
            cities
                .orderBy(CITY.id.asc())
                .withValue(CITY.name.upper())
                .list((city, name) -> city.country().continent().code() + name))
        .startsWith("euBERLIN", "euPARIS", "asTOKYO");
    assertThat(recorder.sent()).hasSize(1);
  }

  @Test
  void countsJoinNothing() {
    assertThat(cities.query().count()).isEqualTo(5);
    assertThat(cities.where(CITY.name.eq("Rome")).exists()).isFalse();
    assertThat(cities.query().limit(2).count()).isEqualTo(2);
    assertThat(cities.count()).isEqualTo(5);
    assertThat(recorder.sent()).hasSize(4).noneMatch(sql -> sql.contains("join"));
  }

  @Test
  void treesAreJoined() {
    List<TreeNode<City>> below =
        cities
            .query()
            .with(CITY.suburbOf())
            .tree(CITY.suburbOf())
            .descendants(CITY.name.eq("Berlin"));
    assertThat(below).extracting(node -> node.entity().name()).containsExactly("Spandau", "Kladow");
    assertThat(below).extracting(TreeNode::depth).containsExactly(1, 2);
    assertThat(below.get(1).entity().country().continent().name()).isEqualTo("Europe");
    assertThat(below.get(1).entity().suburbOf().get().country().name()).isEqualTo("Germany");
    assertThat(cities.query().tree(CITY.suburbOf()).ancestors(CITY.name.eq("Kladow")))
        .extracting(node -> node.entity().country().code())
        .containsExactly("de", "de");
    assertThat(recorder.sent()).hasSize(2);
  }

  @Test
  void streamsAreJoined() {
    try (Stream<Match> all = matches.orderBy(MATCH.id.asc()).stream()) {
      List<Match> read = all.toList();
      assertThat(read)
          .extracting(m -> m.home.name())
          .containsExactly("Berlin", "Berlin", "Tokyo", "Paris");
      assertThat(read.get(0).home).isSameAs(read.get(1).home);
    }
    try (Stream<Ticket> all = tickets.query().with(TICKET.match().sponsors()).stream()) {
      assertThat(all.filter(t -> t.getNumber() < 3).toList())
          .allMatch(t -> t.getMatch().sponsors.size() == 2);
    }
    Set<String> names = new HashSet<>();
    countries.query().with(COUNTRY.cities()).forEach(c -> names.add(c.continent().name()));
    assertThat(names).containsExactlyInAnyOrder("Europe", "Asia");
  }
}
