package dev.rowan.it.joined;

import static dev.rowan.it.joined.QAsset.ASSET;
import static dev.rowan.it.joined.QBoat.BOAT;
import static dev.rowan.it.joined.QBond.BOND;
import static dev.rowan.it.joined.QClaim.CLAIM;
import static dev.rowan.it.joined.QHouse.HOUSE;
import static dev.rowan.it.joined.QOwner.OWNER;
import static dev.rowan.it.joined.QRoom.ROOM;
import static dev.rowan.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries, relations and statements of the language for rows that stand in several tables. */
@RowanTest(schema = "/dev/rowan/it/joined/schema.sql")
class JoinedQueriesTest {
  private Estate estate;
  private Owner owner;
  private final House house = new House("h", 3, "red");
  private final Boat boat = new Boat("b", "blue", Boat.Engine.SAIL);
  private final Bond bond = new Bond("o");

  @BeforeEach
  void open(TestDatabase server) {
    estate = new Estate(server);
    owner = new Owner(1, "ana");
    owner.assets.addAll(List.of(house, boat));
    house.rooms.add(new Room("r"));
    estate.owners.insert(owner);
    estate.assets.insert(bond);
    estate.claims.insert(new Claim(1, Lazy.of(boat), Lazy.of(null)));
    estate.claims.insert(new Claim(2, Lazy.of(house), Lazy.of(house)));
    estate.ran();
  }

  @AfterEach
  void close() {
    estate.close();
  }

  @Test
  void columnsOfBaseAndSubtypeStandInOneQuery() {
    assertThat(estate.houses.where(HOUSE.name.eq("h"), HOUSE.plot.gt(2)).list()).hasSize(1);
    assertThat(estate.assets.where(ASSET.asHouse().color.eq("red")).list())
        .hasExactlyElementsOfTypes(House.class);
    assertThat(estate.assets.where(ASSET.asHouse().color.eq("blue")).list()).isEmpty();
    assertThat(estate.assets.where(ASSET.asBoat().engine.eq(Boat.Engine.SAIL)).one().id)
        .isEqualTo(boat.id);
    assertThat(estate.assets.query().orderBy(ASSET.asBoat().color.asc()).limit(1).list())
        .hasExactlyElementsOfTypes(Boat.class);
    assertThat(
            estate
                .database
                .select(ASSET.id, ASSET.asHouse().color, ASSET.asBoat().color)
                .from(ASSET)
                .where(ASSET.asHouse().color.isNull().and(ASSET.asBoat().color.isNull()))
                .list())
        .hasSize(1);
    assertThat(estate.houses.where(HOUSE.site.street.isNull()).count()).isOne();
  }

  @Test
  void aConditionAsksForSubtypes() {
    assertThat(estate.assets.where(ASSET.isA(HOUSE)).list()).hasSize(1);
    assertThat(estate.assets.where(ASSET.isA(BOND).or(ASSET.isA(BOAT))).count()).isEqualTo(2);
    assertThat(estate.assets.where(ASSET.isA(HOUSE).not(), ASSET.asBoat().color.eq("blue")).list())
        .hasExactlyElementsOfTypes(Boat.class);
    assertThat(
            estate
                .database
                .select(ASSET.subtype, count())
                .from(ASSET)
                .groupBy(ASSET.subtype)
                .orderBy(ASSET.subtype.asc())
                .list((subtype, number) -> subtype + number))
        .containsExactly("boat1", "bond1", "house1");
  }

  @Test
  void twoSubtypesStandInOneQuery() {
    assertThat(
            estate
                .database
                .select(HOUSE.name, BOAT.color)
                .from(HOUSE)
                .join(BOAT)
                .on(BOAT.id.ne(HOUSE.id))
                .list((name, color) -> name + color))
        .containsExactly("hblue");
    QAsset other = ASSET.as("other");
    assertThat(
            estate
                .database
                .select(ASSET.name, other.name)
                .from(ASSET)
                .leftJoin(other)
                .on(other.ownerId.eq(ASSET.ownerId).and(other.id.ne(ASSET.id)))
                .orderBy(ASSET.name.asc())
                .list((name, of) -> name + of))
        .containsExactly("bh", "hb", "onull");
  }

  @Test
  void relationsLeadToBaseAndSubtype() {
    List<Claim> claims = estate.claims.query().with(CLAIM.asset(), CLAIM.house()).list();
    assertThat(estate.ran()).hasSize(1);
    assertThat(claims)
        .extracting(claim -> claim.asset().get().name)
        .containsExactlyInAnyOrder("b", "h");
    assertThat(estate.claims.where(CLAIM.asset().isA(BOAT)).one().number()).isEqualTo(1);
    assertThat(estate.claims.where(CLAIM.asset().asHouse().color.eq("red")).one().number())
        .isEqualTo(2);
    assertThat(estate.claims.where(CLAIM.house().plot.eq(3)).one().number()).isEqualTo(2);
    assertThat(estate.claims.where(CLAIM.house().owner().name.eq("ana")).count()).isOne();
    assertThat(estate.claims.getById(2).house().get().color).isEqualTo("red");
    assertThat(estate.claims.getById(1).asset().get()).isInstanceOf(Boat.class);
    assertThat(estate.rooms.query().with(ROOM.house()).one().house.name).isEqualTo("h");
  }

  @Test
  void relationsComeFromBaseAndSubtype() {
    assertThat(estate.assets.query().with(ASSET.claims(), ASSET.owner()).list())
        .extracting(asset -> asset.claims.size())
        .containsExactlyInAnyOrder(1, 1, 0);
    assertThat(estate.houses.query().with(HOUSE.rooms()).one().rooms)
        .extracting(room -> room.name)
        .containsExactly("r");
    Owner found = estate.owners.query().with(OWNER.assets(), OWNER.houses()).one();
    assertThat(found.assets).hasOnlyElementsOfTypes(House.class, Boat.class).hasSize(2);
    assertThat(found.houses).hasSize(1);
    assertThat(estate.owners.where(OWNER.houses().any(HOUSE.rooms().isNotEmpty())).count()).isOne();
    assertThat(estate.owners.where(OWNER.assets().any(ASSET.isA(BOND))).exists()).isFalse();
    assertThat(estate.owners.where(OWNER.assets().count().eq(2L)).exists()).isTrue();
  }

  @Test
  void anUpdateSetsColumnsOfBothTables() {
    long changed =
        estate
            .houses
            .update()
            .set(HOUSE.name, HOUSE.color)
            .set(HOUSE.plot, HOUSE.plot.plus(HOUSE.version).plus(1))
            .setNull(HOUSE.color)
            .where(HOUSE.name.eq("h"), HOUSE.owner().name.eq("ana"))
            .execute();
    assertThat(changed).isOne();
    assertThat(estate.ran()).hasSize(1);
    House found = estate.houses.getById(house.id);
    assertThat(found.name).isEqualTo("red");
    assertThat(found.plot).isEqualTo(4);
    assertThat(found.color).isNull();
    assertThat(found.version).isEqualTo(house.version + 1);
    assertThat(estate.assets.update().set(ASSET.name, "x").where(ASSET.isA(BOAT)).execute())
        .isOne();
    assertThat(estate.boats.update().set(BOAT.engine, Boat.Engine.MOTOR).all().execute()).isOne();
    assertThat(estate.boats.getById(boat.id).engine).isEqualTo(Boat.Engine.MOTOR);
    assertThat(estate.boats.getById(boat.id).name).isEqualTo("x");
    assertThat(estate.bonds.update().setDefault(BOND.name).all().execute()).isOne();
    assertThat(estate.bonds.getById(bond.id).name).isNull();
  }

  @Test
  void aDeleteTakesRowsOfBothTables() {
    estate.claims.deleteAllById(List.of(1, 2));
    assertThat(estate.boats.deleteWhere(BOAT.color.eq("red"))).isZero();
    assertThat(estate.boats.deleteWhere(BOAT.name.eq("b"), BOAT.color.eq("blue"))).isOne();
    assertThat(estate.assets.count()).isEqualTo(2);
    assertThat(estate.bonds.deleteWhere(BOND.owner().name.isNull())).isOne();
    assertThat(estate.boats.count() + estate.bonds.count()).isZero();
  }

  @Test
  void aDeclaredDeleteThroughTheBaseTakesWhatBelongsToSubtypes() {
    AssetSearch search = new AssetSearchImpl(estate.database);
    assertThat(search.deleteByOwnerName("ana")).isEqualTo(2);
    assertThat(estate.rooms.count()).isZero();
    assertThat(estate.claims.count()).isZero();
    assertThat(search.deleteByName("o")).hasExactlyElementsOfTypes(Bond.class);
    assertThat(estate.assets.count() + estate.houses.count() + estate.boats.count()).isZero();
  }

  @Test
  void aCascadeIntoTheBaseTakesWhatBelongsToSubtypes() {
    assertThat(estate.owners.deleteById(1)).isTrue();
    assertThat(estate.rooms.count()).isZero();
    assertThat(estate.claims.count()).isZero();
    assertThat(estate.houses.count() + estate.boats.count()).isZero();
    assertThat(estate.assets.findAll()).hasExactlyElementsOfTypes(Bond.class);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> estate.database.insertInto(BOAT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("insert them by the repository of its entity");
    assertThatThrownBy(() -> estate.boats.update().set(BOAT.meters, 1).all().returning(BOAT.id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stand in several tables");
    assertThatThrownBy(() -> estate.assets.update().set(ASSET.asBoat().color, "x").all().execute())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> estate.database.transactionResult(tx -> estate.assets.query().forUpdate().list()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lock them by the repositories of the subtypes");
  }

  @Test
  void rowsOfASubtypeAreLocked() {
    List<House> locked =
        estate.database.transactionResult(tx -> estate.houses.query().forUpdate().list());
    assertThat(locked).hasSize(1);
  }
}
