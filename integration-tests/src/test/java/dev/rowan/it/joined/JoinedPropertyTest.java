package dev.rowan.it.joined;

import static dev.rowan.it.joined.QAsset.ASSET;
import static dev.rowan.it.joined.QBoat.BOAT;
import static dev.rowan.it.joined.QBond.BOND;
import static dev.rowan.it.joined.QHouse.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever stands in joined tables: the base has what its subtypes have, and each comes back as it
 * was.
 */
class JoinedPropertyTest {
  private static TestDatabase server;
  private static Estate estate;

  @BeforeContainer
  static void open() {
    ClassLoader loader = JoinedPropertyTest.class.getClassLoader();
    server =
        PostgresServer.shared()
            .newDatabase(DatabaseSetup.scripts(loader, "/dev/rowan/it/joined/schema.sql"));
    estate = new Estate(server);
  }

  @AfterContainer
  static void close() {
    estate.close();
    server.close();
  }

  @Property(tries = 60)
  void theBaseIsTheUnionOfItsSubtypes(@ForAll("assets") List<Asset> assets) {
    estate.empty();
    List<Asset> inserted = estate.assets.insertAll(assets);
    assertThat(inserted).containsExactlyElementsOf(assets);
    List<Asset> all = estate.assets.findAll();
    assertThat(all)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(inserted);
    List<Asset> union = new ArrayList<>();
    Stream.of(estate.houses.findAll(), estate.boats.findAll(), estate.bonds.findAll())
        .forEach(union::addAll);
    assertThat(union)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(estate.assets.query().list())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(estate.assets.count())
        .isEqualTo(estate.houses.count() + estate.boats.count() + estate.bonds.count());
    assertThat(estate.assets.where(ASSET.isA(HOUSE).or(ASSET.isA(BOND))).list())
        .hasSize((int) (estate.houses.count() + estate.bonds.count()));
  }

  @Property(tries = 60)
  void conditionsMeanTheSameThroughTheBase(
      @ForAll("assets") List<Asset> assets, @ForAll("meters") int meters) {
    estate.empty();
    estate.assets.insertAll(assets);
    assertThat(estate.assets.where(ASSET.isA(BOAT), ASSET.asBoat().meters.goe(meters)).list())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(
            new ArrayList<Asset>(estate.boats.where(BOAT.meters.goe(meters)).list()));
    assertThat(estate.assets.where(ASSET.asBoat().color.isNull()).count())
        .isEqualTo(estate.boats.where(BOAT.color.isNull()).count() + withoutBoats(assets));
    long changed =
        estate
            .boats
            .update()
            .set(BOAT.meters, BOAT.meters.plus(BOAT.version).plus(1))
            .set(BOAT.version, 7)
            .where(BOAT.meters.goe(meters))
            .execute();
    assertThat(estate.boats.where(BOAT.version.eq(7), BOAT.meters.gt(meters)).count())
        .isEqualTo(changed);
    long deleted = estate.boats.deleteWhere(BOAT.version.eq(7));
    assertThat(deleted).isEqualTo(changed);
    assertThat(estate.assets.count()).isEqualTo(assets.size() - deleted);
    assertThat(estate.assets.deleteAll(estate.assets.findAll())).isEqualTo(assets.size() - deleted);
    assertThat(estate.assets.count() + estate.boats.count() + estate.houses.count()).isZero();
  }

  private static long withoutBoats(List<Asset> assets) {
    return assets.stream().filter(asset -> !(asset instanceof Boat)).count();
  }

  @Provide
  Arbitrary<Integer> meters() {
    return Arbitraries.integers().between(-5, 5);
  }

  @Provide
  Arbitrary<List<Asset>> assets() {
    Arbitrary<String> text = Arbitraries.of("", "'", "a", "é", "\\", "null").injectNull(0.2);
    Arbitrary<Asset> boats =
        Combinators.combine(text, meters().injectNull(0.2), Arbitraries.of(Boat.Engine.class))
            .as(JoinedPropertyTest::boat);
    Arbitrary<Asset> houses =
        Combinators.combine(text, text, meters()).as(JoinedPropertyTest::house);
    Arbitrary<Asset> bonds = text.map(any -> new Bond(null));
    return Arbitraries.oneOf(boats, houses, bonds).list().ofMaxSize(12);
  }

  private static Asset boat(String color, Integer meters, Boat.Engine engine) {
    Boat boat = new Boat(null, color, engine);
    boat.meters = meters;
    return boat;
  }

  private static Asset house(String color, String street, int number) {
    House house = new House(null, null, color);
    house.site = new Site(street, number);
    return house;
  }
}
