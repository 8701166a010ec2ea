package dev.rowan.it.joined;

import static dev.rowan.it.joined.QAsset.ASSET;
import static dev.rowan.it.joined.QHouse.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.errors.UnknownSubtypeException;
import dev.rowan.it.NoUpsert;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What subtypes add stands in tables of their own: repositories read and write both as one. */
@RowanTest(schema = "/dev/rowan/it/joined/schema.sql")
class JoinedTest {
  private Estate estate;
  private House house;
  private Boat boat;
  private Bond bond;

  @BeforeEach
  void open(TestDatabase server) {
    estate = new Estate(server);
    house = new House("h", 3, "red");
    house.site = new Site("street", 7);
    boat = new Boat("b", "blue", Boat.Engine.SAIL);
    bond = new Bond("o");
    estate.assets.insertAll(List.of(boat, house, bond));
    estate.ran();
  }

  @AfterEach
  void close() {
    estate.close();
  }

  @Test
  void aCopyFillsBothTables() {
    House other = new House("i", 4, "blue");
    assertThat(estate.assets.copyIn(List.of(other, new Boat("c", "red", Boat.Engine.SAIL))))
        .isEqualTo(2);
    assertThat(estate.houses.copyIn(List.of(new House("j", 5, "blue")))).isEqualTo(1);
    assertThat(estate.houses.count()).isEqualTo(3);
    assertThat(estate.boats.count()).isEqualTo(2);
    assertThat(estate.ran()).noneMatch(sql -> sql.startsWith("copy "));
  }

  @Test
  void rowsInTwoTablesHaveNoUpsert() {
    String why = " has no upsert: its rows are among those of several classes";
    NoUpsert.of(estate.houses, house, why);
    NoUpsert.of(estate.assets, boat, why);
  }

  @Test
  void theBaseReadsTheRightSubtypesInOneStatement() {
    List<Asset> all = estate.assets.findAll();
    assertThat(estate.ran()).hasSize(1);
    assertThat(all)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrder(house, boat, bond);
    assertThat(estate.assets.getById(boat.id)).usingRecursiveComparison().isEqualTo(boat);
    assertThat(estate.assets.findAllById(List.of(bond.id, house.id)))
        .hasSize(2)
        .hasOnlyElementsOfTypes(House.class, Bond.class);
    assertThat(estate.assets.query().orderBy(ASSET.name.asc()).list())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(boat, house, bond);
    assertThat(estate.assets.findByName("o")).get().isInstanceOf(Bond.class);
    assertThat(estate.assets.existsById(house.id)).isTrue();
    assertThat(estate.assets.count()).isEqualTo(3);
    assertThat(estate.assets.query().count()).isEqualTo(3);
  }

  @Test
  void eachSubtypeHasItsRowsAlone() {
    assertThat(estate.houses.findAll()).hasSize(1);
    assertThat(estate.houses.count()).isOne();
    assertThat(estate.houses.findById(boat.id)).isEmpty();
    assertThat(estate.houses.findById(house.id)).get().usingRecursiveComparison().isEqualTo(house);
    assertThat(estate.houses.findByPlot(3)).get().extracting(h -> h.name).isEqualTo("h");
    assertThat(estate.houses.findByName("b")).isEmpty();
    assertThat(estate.houses.findAllById(List.of(boat.id, house.id))).hasSize(1);
    assertThat(estate.houses.existsById(boat.id)).isFalse();
    assertThat(estate.houses.existsById(house.id)).isTrue();
    assertThat(estate.houses.deleteById(boat.id)).isFalse();
    assertThat(estate.boats.deleteById(house.id)).isFalse();
    assertThat(estate.bonds.deleteAllById(List.of(house.id, boat.id))).isZero();
    assertThat(estate.assets.count()).isEqualTo(3);
  }

  @Test
  void anInsertIsOneStatement() {
    estate.boats.insert(new Boat("c", "green", null));
    assertThat(estate.ran()).hasSize(1);
    Asset inserted = estate.assets.insert(new Bond("p"));
    assertThat(estate.ran()).hasSize(1);
    assertThat(inserted.id).isNotNull();
    assertThat(inserted.createdAt).isNotNull();
    assertThat(estate.bonds.getById(inserted.id)).usingRecursiveComparison().isEqualTo(inserted);
    assertThatThrownBy(() -> estate.houses.insert(new House("q", 3, "")))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(estate.assets.findByName("q")).isEmpty();
  }

  @Test
  void manyAreOneBatchOfEachClass() {
    List<Asset> many =
        List.of(
            new Boat("1", "", null), new House("2", 2, ""), new Boat("3", "", Boat.Engine.MOTOR));
    List<Asset> inserted = estate.assets.insertAll(many);
    assertThat(inserted).containsExactlyElementsOf(many).noneMatch(asset -> asset.id == null);
    many.forEach(asset -> asset.name += "!");
    ((Boat) many.get(2)).meters = 9;
    estate.assets.updateAll(many);
    assertThat(estate.assets.findAllById(many.stream().map(asset -> asset.id).toList()))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(many);
    assertThat(estate.assets.saveAll(List.of(bond, new Bond("n")))).hasSize(2);
    assertThat(estate.assets.deleteAll(many)).isEqualTo(3);
    assertThat(estate.assets.count()).isEqualTo(4);
  }

  @Test
  void oneStatementUpdatesBothTables() {
    boat.name = "B";
    boat.meters = 4;
    estate.boats.update(boat);
    assertThat(estate.ran()).hasSize(1);
    assertThat(boat.version).isOne();
    assertThat(estate.boats.getById(boat.id)).usingRecursiveComparison().isEqualTo(boat);
    bond.name = "O";
    estate.assets.save(bond);
    assertThat(estate.assets.getById(bond.id)).usingRecursiveComparison().isEqualTo(bond);
    house.site = null;
    estate.assets.update(house);
    assertThat(estate.houses.getById(house.id).site).isNull();
  }

  @Test
  void aVersionIsComparedInTheBase() {
    boat.meters = 1;
    estate.boats.update(boat);
    boat.version = 0;
    boat.meters = 2;
    assertThatThrownBy(() -> estate.boats.update(boat)).isInstanceOf(OptimisticLockException.class);
    assertThatThrownBy(() -> estate.assets.delete(boat))
        .isInstanceOf(OptimisticLockException.class);
    assertThatThrownBy(() -> estate.assets.deleteAll(List.of(bond, boat)))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(estate.boats.getById(boat.id).meters).isOne();
    assertThat(estate.assets.count()).isEqualTo(3);
  }

  @Test
  void whatIsNoneOfTheSubtypeIsNotUpdated() {
    Boat other = new Boat("x", "x", null);
    other.id = house.id;
    assertThatThrownBy(() -> estate.boats.update(other)).isInstanceOf(NotFoundException.class);
    assertThat(estate.houses.getById(house.id).name).isEqualTo("h");
  }

  @Test
  void deletesTakeTheRowsOfBothTables() {
    assertThat(estate.assets.deleteById(boat.id)).isTrue();
    assertThat(estate.assets.deleteById(boat.id)).isFalse();
    assertThat(estate.assets.delete(bond)).isTrue();
    assertThat(estate.houses.delete(house)).isTrue();
    assertThat(estate.assets.count() + estate.houses.count() + estate.boats.count()).isZero();
    estate.assets.insertAll(List.of(new Bond("1"), new Boat("2", "", null)));
    List<Long> ids = estate.assets.findAll().stream().map(asset -> asset.id).toList();
    assertThat(estate.assets.deleteAllById(ids)).isEqualTo(2);
    assertThat(estate.boats.count()).isZero();
  }

  @Test
  void aDeleteTakesWhatBelongsToTheSubtype() {
    house.rooms.add(new Room("r"));
    estate.houses.save(house);
    House second = new House("s", 4, "");
    second.rooms.add(new Room("t"));
    estate.assets.insert(second);
    assertThat(estate.rooms.count()).isEqualTo(2);
    assertThat(estate.assets.deleteById(house.id)).isTrue();
    assertThat(estate.rooms.query().one().name).isEqualTo("t");
    assertThat(estate.houses.deleteAll(estate.houses.where(HOUSE.plot.eq(4)).list())).isOne();
    assertThat(estate.rooms.count()).isZero();
    assertThat(estate.assets.findAll()).hasOnlyElementsOfTypes(Boat.class, Bond.class);
  }

  @Test
  void aRowThatGoesOnNowhereIsNoneOfTheSubtypes() {
    estate.run("delete from boats");
    assertThatThrownBy(() -> estate.assets.findAll())
        .isInstanceOf(UnknownSubtypeException.class)
        .hasMessageContaining("assets.subtype says of the row with the id " + boat.id);
    assertThat(estate.boats.findAll()).isEmpty();
    assertThat(estate.assets.where(ASSET.isA(HOUSE)).list()).hasSize(1);
  }
}
