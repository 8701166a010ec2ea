package dev.rowan.it.embedded;

import static dev.rowan.it.embedded.QCompany.COMPANY;
import static dev.rowan.it.embedded.QShipment.SHIPMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.it.embedded.Shipment.Box;
import dev.rowan.it.embedded.Shipment.Stamp;
import dev.rowan.query.Predicate;
import dev.rowan.query.Sort;
import dev.rowan.testing.RowanTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks for embedded values, and for what is in them. */
@RowanTest(schema = "schema.sql")
class EmbeddedQueriesTest {
  private static final Place HARBOUR = new Place("Am Kai 1", "Hamburg", new Spot(53.5, 10));
  private static final Place MARKET = new Place("Markt 2", "Bremen", null);

  private CompanyRepository companies;
  private ShipmentRepository shipments;
  private Database database;
  private Company north;
  private Company south;

  @BeforeEach
  void fill(Database opened, DataSource dataSource) throws SQLException {
    database = opened;
    run(dataSource, "truncate company cascade");
    companies = new CompanyRepository(database);
    shipments = new ShipmentRepository(database);
    north = companies.insert(company("north", HARBOUR, MARKET));
    south = companies.insert(company("south", MARKET, null));
  }

  private static Company company(String name, Place seat, Place billing) {
    Company company = new Company();
    company.name = name;
    company.seat = seat;
    company.billing = billing;
    return company;
  }

  private static void run(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> names(Predicate condition) {
    return companies.where(condition).orderBy(COMPANY.name.asc()).list().stream()
        .map(company -> company.name)
        .toList();
  }

  @Test
  void comparesColumnsOfValues() {
    assertThat(names(COMPANY.seat.city.eq("Hamburg"))).containsExactly("north");
    assertThat(names(COMPANY.seat.spot.latitude.gt(50d))).containsExactly("north");
    assertThat(names(COMPANY.billing.city.isNull())).containsExactly("south");
  }

  @Test
  void comparesWholeValues() {
    assertThat(names(COMPANY.seat.eq(HARBOUR))).containsExactly("north");
    assertThat(names(COMPANY.seat.eq(MARKET))).containsExactly("south");
    assertThat(names(COMPANY.seat.ne(MARKET))).containsExactly("north");
    assertThat(names(COMPANY.seat.in(List.of(HARBOUR, MARKET)))).containsExactly("north", "south");
    assertThat(names(COMPANY.seat.in(List.of()))).isEmpty();
    assertThat(names(COMPANY.seat.notIn(List.of(HARBOUR)))).containsExactly("south");
    assertThat(names(COMPANY.seat.notIn(List.of()))).containsExactly("north", "south");
    assertThat(names(COMPANY.seat.spot.eq(new Spot(53.5, 10)))).containsExactly("north");
    assertThat(names(COMPANY.seat.eqIfPresent(null))).containsExactly("north", "south");
  }

  @Test
  void comparesValuesWithEachOther() {
    north.billing = HARBOUR;
    companies.update(north);
    assertThat(names(COMPANY.billing.eq(COMPANY.seat))).containsExactly("north");
  }

  @Test
  void knowsValuesThatAreNotThere() {
    assertThat(names(COMPANY.billing.isNull())).containsExactly("south");
    assertThat(names(COMPANY.billing.isNotNull())).containsExactly("north");
    assertThat(names(COMPANY.billing.ne(HARBOUR))).containsExactly("north");
    assertThat(names(COMPANY.seat.spot.isNull())).containsExactly("south");
    assertThatThrownBy(() -> COMPANY.billing.eq((Place) null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isNull()");
  }

  @Test
  void writesTheSqlOfAPerson() {
    assertThat(COMPANY.billing.eq(MARKET))
        .hasToString("bill_street = ? and town = ? and lat is null and bill_spot_lon is null");
    assertThat(COMPANY.seat.spot.isNull())
        .hasToString("seat_spot_latitude is null and seat_spot_lon is null");
  }

  @Test
  void setsWholeValues() {
    companies.update().set(COMPANY.billing, HARBOUR).where(COMPANY.name.eq("south")).execute();
    companies.update().setOrNull(COMPANY.billing, null).where(COMPANY.name.eq("north")).execute();
    assertThat(companies.getById(south.id).billing).isEqualTo(HARBOUR);
    assertThat(companies.getById(north.id).billing).isNull();
    assertThatThrownBy(() -> companies.update().setOrNull(COMPANY.seat, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("never NULL");
  }

  @Test
  void insertsWholeValues() {
    database
        .insertInto(COMPANY)
        .set(COMPANY.name, "west")
        .set(COMPANY.seat, HARBOUR)
        .setOrNull(COMPANY.billing, null)
        .execute();
    assertThat(names(COMPANY.seat.eq(HARBOUR))).containsExactly("north", "west");
  }

  @Test
  void selectsValues() {
    assertThat(database.select(COMPANY.billing).from(COMPANY).orderBy(COMPANY.name.asc()).list())
        .containsExactly(MARKET, null);
    assertThat(
            database
                .select(COMPANY.name, COMPANY.seat, COMPANY.seat.spot)
                .from(COMPANY)
                .where(COMPANY.name.eq("north"))
                .list(Seen::new))
        .containsExactly(new Seen("north", HARBOUR, HARBOUR.spot()));
  }

  private record Seen(String name, Place seat, Spot spot) {}

  @Test
  void findsByUniqueKeys() {
    assertThat(companies.findByNameAndSeatCity("north", "Hamburg").orElseThrow().id)
        .isEqualTo(north.id);
  }

  @Test
  void sortsByNames() {
    assertThat(companies.query().orderBy(Sort.parse("-seatCity")).list())
        .extracting(company -> company.name)
        .containsExactly("north", "south");
  }

  @Test
  void followsPaths() {
    Shipment sent =
        shipments.insert(new Shipment(null, MARKET, null, new Stamp(null, null), north));
    assertThat(sent.stamp()).isEqualTo(new Stamp("new", "S-new"));
    List<Shipment> found = shipments.where(SHIPMENT.sender().seat.eq(HARBOUR)).list();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).sender().seat).isEqualTo(HARBOUR);
    assertThat(found.get(0).sender().billing).isEqualTo(MARKET);
  }

  @Test
  void refusesNullsInPrimitives(DataSource dataSource) throws SQLException {
    Shipment sent =
        shipments.insert(new Shipment(null, MARKET, new Box(1, "x"), new Stamp("a", null), null));
    run(dataSource, "update shipment set box_weight = null");
    assertThatThrownBy(() -> shipments.getById(sent.id()))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("box_weight");
  }

  @Test
  void projects() {
    assertThat(
            companies
                .query()
                .orderBy(COMPANY.name.asc())
                .select(CompanyLineProjection.COMPANY_LINE)
                .list())
        .containsExactly(
            new CompanyLine("north", "Hamburg", HARBOUR, "Bremen", HARBOUR.spot()),
            new CompanyLine("south", "Bremen", MARKET, null, null));
  }

  @Test
  void projectsAlongRelations() {
    shipments.insert(new Shipment(null, MARKET, null, new Stamp(null, null), north));
    assertThat(shipments.query().select(ShipmentLineProjection.SHIPMENT_LINE).list())
        .containsExactly(new ShipmentLine("Hamburg", HARBOUR, MARKET));
  }

  @Test
  void findsByNames() {
    Companies declared = new CompaniesImpl(database);
    assertThat(declared.findBySeatCity("Bremen")).extracting(c -> c.name).containsExactly("south");
    assertThat(declared.findByBillingCityIsNullOrSeatSpotLatitudeGreaterThan(50))
        .extracting(c -> c.name)
        .containsExactlyInAnyOrder("north", "south");
  }

  @Test
  void findsByWholeValues() {
    Companies declared = new CompaniesImpl(database);
    assertThat(declared.findBySeat(HARBOUR)).extracting(c -> c.name).containsExactly("north");
    assertThat(declared.findByBillingInAndName(List.of(HARBOUR, MARKET), "nobody")).isEmpty();
    List<Company> billed = companies.where(COMPANY.billing.isNotNull()).list();
    assertThat(declared.findByBillingIsNotNull()).hasSameSizeAs(billed);
    assertThat(declared.findBySeatSpotNot(HARBOUR.spot())).noneMatch(c -> c.seat.equals(HARBOUR));
    assertThat(declared.findBySeatSpotNot(null)).hasSize(2);
    assertThat(declared.deleteByActive(new Span<>(LocalDate.EPOCH, LocalDate.EPOCH))).isZero();
  }
}
