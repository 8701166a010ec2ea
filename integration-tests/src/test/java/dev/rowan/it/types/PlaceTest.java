package dev.rowan.it.types;

import static dev.rowan.it.types.QPlace.PLACE;
import static dev.rowan.query.TextSearch.plaintoTsquery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.mapping.GeometricTypes;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.Predicate;
import dev.rowan.testing.RowanTest;
import dev.rowan.types.Box;
import dev.rowan.types.Cidr;
import dev.rowan.types.Interval;
import dev.rowan.types.MacAddress;
import dev.rowan.types.Multirange;
import dev.rowan.types.Point;
import dev.rowan.types.Range;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL alone has, as properties and in conditions. */
@RowanTest(schema = "places.sql")
class PlaceTest {
  private static final LocalDateTime MORNING = LocalDateTime.of(2026, 1, 1, 8, 0);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private PlaceRepository places;
  private Place shop;

  @BeforeEach
  void insert(Database database) {
    places = new PlaceRepository(database);
    run(database, "delete from place where id > ?", 0);
    shop = places.insert(shop());
    places.insert(new Place());
  }

  private static Place shop() {
    Place shop = new Place();
    shop.open = Range.closedOpen(MORNING, MORNING.plusHours(10));
    shop.floors = Range.closed(-1, 4);
    shop.holidays =
        Multirange.of(Range.closed(NEW_YEAR, NEW_YEAR), Range.atLeast(NEW_YEAR.plusDays(9)));
    shop.slots = List.of(Range.closed(1, 2), Range.empty(), Range.all());
    shop.host = address("192.168.7.4");
    shop.network = Cidr.of("192.168.0.0/16");
    shop.card = MacAddress.of("08-00-2b-01-02-03");
    shop.flags = BitSet.valueOf(new long[] {0b1101});
    shop.mask = BitSet.valueOf(new long[] {0b1});
    shop.at = new Point(1.5, -2);
    shop.area = new Box(new Point(0, 0), new Point(3, -4));
    shop.attributes = Map.of("size", "large", "a \"b\" \\", "=> , ");
    shop.category = "shop.books.poetry";
    shop.description = "A shop of old books";
    shop.level = Level.HIGH;
    shop.tags = new LinkedHashSet<>(List.of("old", "quiet"));
    shop.moods = Set.of(Mood.FINE);
    shop.note = "<a>b</a>";
    shop.home = URI.create("https://example.org/");
    shop.currency = Currency.getInstance("CHF");
    shop.every = new Interval(14, -3, 5_000_001);
    return shop;
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void finds(Predicate predicate) {
    assertThat(places.where(predicate).list())
        .extracting(p -> p.id)
        .as("%s", predicate)
        .containsExactly(shop.id);
  }

  private void findsNothing(Predicate predicate) {
    assertThat(places.where(predicate).list()).as("%s", predicate).isEmpty();
  }

  @Test
  void allComesBack() {
    assertThat(shop.words).isEqualTo("'book':5 'old':4 'shop':2");
    assertThat(places.getById(shop.id)).usingRecursiveComparison().isEqualTo(shop);
    shop.floors = null;
    shop.tags = Set.of();
    shop.level = null;
    shop.attributes = Map.of();
    places.update(shop);
    assertThat(places.getById(shop.id)).usingRecursiveComparison().isEqualTo(shop);
  }

  @Test
  void allAreFoundByTheirValues() {
    finds(PLACE.open.eq(shop.open));
    finds(PLACE.floors.eq(Range.closedOpen(-1, 5)));
    finds(PLACE.holidays.eq(shop.holidays));
    finds(PLACE.slots.eq(shop.slots));
    finds(PLACE.host.eq(shop.host));
    finds(PLACE.network.in(shop.network));
    finds(PLACE.card.eq(shop.card));
    finds(PLACE.flags.eq(shop.flags));
    finds(PLACE.mask.eq(shop.mask));
    finds(PLACE.at.eq(shop.at));
    finds(PLACE.at.in(List.of(new Point(0, 0), shop.at)));
    finds(PLACE.at.ne(new Point(0, 0)));
    finds(PLACE.at.notIn(List.of(new Point(0, 0))));
    findsNothing(PLACE.at.ne(shop.at));
    findsNothing(PLACE.at.in(List.of(shop.at)).not());
    finds(PLACE.area.eq(shop.area));
    finds(PLACE.attributes.eq(shop.attributes));
    finds(PLACE.category.eq(shop.category));
    finds(PLACE.level.eq(Level.HIGH));
    finds(PLACE.level.in(Level.values()[0], Level.HIGH));
    finds(PLACE.home.eq(shop.home));
    finds(PLACE.currency.eq(shop.currency));
    finds(PLACE.every.eq(shop.every));
    finds(PLACE.tags.contains("quiet"));
    finds(PLACE.moods.has(Mood.FINE));
  }

  @Test
  void ranges() {
    finds(PLACE.open.contains(MORNING));
    findsNothing(PLACE.open.contains(MORNING.plusHours(10)));
    finds(PLACE.open.contains(Range.open(MORNING, MORNING.plusHours(2))));
    finds(PLACE.open.overlaps(Range.atMost(MORNING)));
    finds(PLACE.open.overlaps(PLACE.open));
    finds(PLACE.open.adjacentTo(Range.lessThan(MORNING)));
    finds(PLACE.open.isAfter(Range.lessThan(MORNING)));
    finds(PLACE.open.isBefore(Range.atLeast(MORNING.plusHours(10))));
    finds(PLACE.open.containedBy(Range.atLeast(MORNING)));
    finds(PLACE.open.lower().eq(MORNING));
    finds(PLACE.floors.upper().plus(1).eq(6));
    finds(PLACE.floors.isEmpty().isFalse());
    finds(PLACE.floors.range().merge(PLACE.floors.range()).contains(0));
    finds(PLACE.holidays.contains(NEW_YEAR));
    finds(PLACE.holidays.contains(Range.closed(NEW_YEAR, NEW_YEAR)));
    finds(PLACE.holidays.overlaps(Range.atMost(NEW_YEAR)));
    finds(PLACE.holidays.contains(shop.holidays));
    finds(PLACE.holidays.lower().eq(NEW_YEAR));
    findsNothing(PLACE.holidays.contains(NEW_YEAR.plusDays(1)));
  }

  @Test
  void networks() {
    finds(PLACE.host.within(Cidr.of("192.168.0.0/16")));
    findsNothing(PLACE.host.within(Cidr.of("10.0.0.0/8")));
    finds(PLACE.network.withinOrEqual(shop.network));
    finds(PLACE.network.contains(Cidr.of("192.168.1.0/24")));
    finds(PLACE.network.contains(shop.host));
    finds(PLACE.network.overlaps(Cidr.of("0.0.0.0/0")));
    finds(PLACE.network.prefix().eq(16));
    finds(PLACE.host.family().eq(4));
    finds(PLACE.host.host().eq("192.168.7.4"));
  }

  @Test
  void shapes() {
    finds(PLACE.area.contains(shop.at));
    finds(PLACE.at.within(shop.area, GeometricTypes.BOX));
    finds(PLACE.area.overlaps(new Box(new Point(-1, -1), new Point(1, 1))));
    finds(PLACE.at.distance(new Point(1.5, 0)).eq(2.0));
    finds(PLACE.at.isLeftOf(new Point(2, 0)));
    finds(PLACE.at.isRightOf(new Point(1, 0)));
    assertThat(places.orderBy(PLACE.at.distance(new Point(0, 0)).asc()).list()).hasSize(2);
  }

  @Test
  void textsByTheirKeys(Database database) {
    finds(PLACE.attributes.get("size").eq("large"));
    finds(PLACE.attributes.hasKey("size"));
    finds(PLACE.attributes.hasAnyKey("size", "color"));
    findsNothing(PLACE.attributes.hasAllKeys("size", "color"));
    finds(PLACE.attributes.contains(Map.of("size", "large")));
    finds(PLACE.attributes.containedBy(shop.attributes));
    finds(PLACE.attributes.keys().has("size"));
    places
        .update()
        .set(PLACE.attributes, PLACE.attributes.with(Map.of("size", "small")))
        .where(PLACE.id.eq(shop.id))
        .execute();
    finds(PLACE.attributes.get("size").eq("small"));
    places
        .update()
        .set(PLACE.attributes, PLACE.attributes.without("size"))
        .where(PLACE.id.eq(shop.id))
        .execute();
    findsNothing(PLACE.attributes.hasKey("size"));
  }

  @Test
  void trees() {
    finds(PLACE.category.isDescendantOf("shop.books"));
    finds(PLACE.category.isAncestorOf("shop.books.poetry.old"));
    finds(PLACE.category.matches("*.books.*"));
    finds(PLACE.category.matchesText("poetry & !tools"));
    finds(PLACE.category.level().eq(3));
    finds(PLACE.category.subpath(1).eq("books.poetry"));
    finds(PLACE.category.subpath(0, 1).eq("shop"));
  }

  @Test
  void words() {
    finds(PLACE.words.matches(plaintoTsquery("english", "book")));
    finds(PLACE.words.rank(plaintoTsquery("english", "book")).gt(0f));
    finds(PLACE.words.words().length().eq(3));
  }

  @Test
  void aNumberThatIsNoConstantIsRefused(Database database) {
    run(database, "update place set level = 7 where id = ?", shop.id);
    assertThatThrownBy(() -> places.getById(shop.id))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("Level has no constant at 7; it has 2");
  }

  @Test
  void anAddressWithAMaskIsNoSingleOne(Database database) {
    run(database, "update place set host = '10.0.0.1/8' where id = ?", shop.id);
    assertThatThrownBy(() -> places.getById(shop.id)).hasMessageContaining("10.0.0.1/8 has a mask");
  }

  private static void run(Database database, String sql, long id) {
    try (SqlStatement statement = database.statements("test").prepare(sql)) {
      statement.setLong(1, id);
      statement.update();
    }
  }
}
