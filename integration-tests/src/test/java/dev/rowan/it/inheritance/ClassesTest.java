package dev.rowan.it.inheritance;

import static dev.rowan.it.inheritance.QCar.CAR;
import static dev.rowan.it.inheritance.QLetter.LETTER;
import static dev.rowan.it.inheritance.QNotice.NOTICE;
import static dev.rowan.it.inheritance.QShop.SHOP;
import static dev.rowan.it.inheritance.QTrip.TRIP;
import static dev.rowan.it.inheritance.QTruck.TRUCK;
import static dev.rowan.it.inheritance.QVehicle.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ImportReport;
import dev.rowan.Lazy;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.errors.UnknownSubtypeException;
import dev.rowan.it.NoUpsert;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes that extend an abstract class share a table. */
@RowanTest(schema = "/dev/rowan/it/inheritance/schema.sql")
class ClassesTest {
  private Fleet fleet;
  private Car car;
  private Truck truck;

  @BeforeEach
  void open(TestDatabase server) {
    fleet = new Fleet(server);
    Shop shop = fleet.shops.insert(new Shop(1, "one"));
    car = new Car("A 1", 5, "red");
    truck = new Truck("B 2", "blue", new Load(7, "sand"));
    truck.shop = shop;
    truck.trips.add(new Trip("there"));
    fleet.vehicles.insertAll(List.of(truck, car));
    fleet.ran();
  }

  @AfterEach
  void close() {
    fleet.close();
  }

  @Test
  void theBaseReadsTheRightSubtypes() {
    List<Vehicle> all = fleet.vehicles.query().orderBy(VEHICLE.plate.asc()).list();
    assertThat(all).hasExactlyElementsOfTypes(Car.class, Truck.class);
    assertThat((Car) all.get(0)).usingRecursiveComparison().isEqualTo(car);
    Truck found = (Truck) all.get(1);
    assertThat(found.load).isEqualTo(new Load(7, "sand"));
    assertThat(found.color).isEqualTo("blue");
    assertThat(found.shop.number).isEqualTo(1);
    assertThat(found.createdAt).isEqualTo(truck.createdAt);
    assertThat(fleet.vehicles.findByPlate("A 1")).get().isInstanceOf(Car.class);
    assertThat(fleet.trucks.getById(truck.id).load).isEqualTo(new Load(7, "sand"));
    assertThat(fleet.trucks.findAll()).hasSize(1);
  }

  @Test
  void aCopyWritesWhichSubtypeItIs() {
    fleet.cars.copyIn(List.of(new Car("C 3", 3, "red"), new Car("D 4", 4, "red")));
    assertThat(fleet.ran()).filteredOn(sql -> sql.startsWith("copy vehicle ")).hasSize(1);
    assertThat(fleet.vehicles.findByPlate("D 4")).get().isInstanceOf(Car.class);
    Truck another = new Truck("E 5", "blue", new Load(1, "sand"));
    assertThat(fleet.vehicles.copyIn(List.of(another, new Car("F 6", 2, "red")))).isEqualTo(2);
    assertThat(fleet.vehicles.count()).isEqualTo(6);
    assertThatThrownBy(() -> fleet.cars.copyIn(List.of(car, new Car("G 7", 0, "red"))))
        .isInstanceOfSatisfying(
            ValidationException.class,
            e -> assertThat(e.violations().list().get(0).path()).isEqualTo("[1].seats"));
  }

  @Test
  void anUpsertCouldUpdateWhatAnotherClassHas() {
    String why = "vehicle has no upsert: its rows are among those of several classes";
    NoUpsert.of(fleet.cars, car, why, "find it, then insert or update");
    NoUpsert.of(fleet.vehicles, truck, why);
  }

  @Test
  void anImportReportsWhatIsNotValid() {
    Truck good = new Truck("C 3", "blue", new Load(1, "sand"));
    List<Vehicle> all = List.of(good, new Car("D 4", 0, "red"), new Car("A 1", 5, "red"));
    ImportReport<Vehicle> report = fleet.vehicles.importAll(all);
    assertThat(report.written()).isOne();
    assertThat(report.failures().get(0).row()).isEqualTo(2);
    assertThat(report.failures().get(0).reasons().get(0)).contains("seats ");
    assertThat(report.failures().get(1).refusal()).isInstanceOf(UniqueViolationException.class);
    ImportReport<Car> cars =
        fleet.cars.importAll(List.of(new Car("E 5", 0, "red"), new Car("F 6", 5, "red")));
    assertThat(cars.failures()).hasSize(1);
    assertThat(cars.failures().get(0).violations().list().get(0).path()).isEqualTo("seats");
    assertThat(fleet.vehicles.count()).isEqualTo(4);
  }

  @Test
  void failuresNameThePlaceAmongTheEntitiesOfAllClasses() {
    Truck good = new Truck("E 5", "blue", new Load(1, "sand"));
    List<Vehicle> invalid = List.of(good, new Car("F 6", 5, "red"), new Car("G 7", 0, "red"));
    assertThatThrownBy(() -> fleet.vehicles.insertAll(invalid))
        .isInstanceOfSatisfying(
            ValidationException.class,
            e -> assertThat(e.violations().list().get(0).path()).isEqualTo("[2].seats"));
    List<Vehicle> taken = List.of(good, new Car("F 6", 5, "red"), new Car("A 1", 5, "red"));
    assertThatThrownBy(() -> fleet.vehicles.insertAll(taken))
        .isInstanceOfSatisfying(
            UniqueViolationException.class, e -> assertThat(e.index()).isEqualTo(2));
    List<Vehicle> alone = List.of(good, new Car("A 1", 5, "red"));
    assertThatThrownBy(() -> fleet.vehicles.insertAll(alone))
        .hasMessageStartingWith("Number 2 of 2: ");
    assertThat(fleet.vehicles.count()).isEqualTo(2);
  }

  @Test
  void aVersionIsComparedAsThatOfTheSubtype() {
    Vehicle stale = fleet.vehicles.getById(car.id);
    car.seats = 4;
    assertThat(fleet.vehicles.update(car).version).isOne();
    stale.plate = "C 3";
    assertThatThrownBy(() -> fleet.vehicles.update(stale))
        .isInstanceOf(OptimisticLockException.class);
    assertThatThrownBy(() -> fleet.vehicles.delete(stale))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(fleet.vehicles.update().set(VEHICLE.plate, "D 4").where(VEHICLE.is(car)).execute())
        .isOne();
    assertThat(fleet.cars.getById(car.id).version).isEqualTo(2);
  }

  @Test
  void allOrNoneAreWritten() {
    Car second = new Car("E 5", 0, "red");
    assertThat(fleet.vehicles.validate(second).isEmpty()).isFalse();
    assertThatThrownBy(() -> fleet.vehicles.insertAll(List.of(new Truck("F 6", "", null), second)))
        .isInstanceOf(ValidationException.class);
    assertThat(fleet.vehicles.count()).isEqualTo(2);
  }

  @Test
  void aDeleteByTheBaseDeletesWhatBelongsToTheSubtype() {
    assertThat(fleet.trips.count()).isOne();
    assertThat(fleet.cars.deleteById(truck.id)).isFalse();
    assertThat(fleet.trucks.deleteById(car.id)).isFalse();
    assertThat(fleet.trips.count()).isOne();
    assertThat(fleet.vehicles.deleteAllById(List.of(car.id, truck.id))).isEqualTo(2);
    assertThat(fleet.trips.count()).isZero();
  }

  @Test
  void relationsToABaseAndToASubtype() {
    Trip trip = fleet.trips.query().one();
    trip.guide = Lazy.of(car);
    fleet.trips.update(trip);
    Trip found = fleet.trips.query().with(TRIP.truck(), TRIP.guide()).one();
    assertThat(found.truck.load).isEqualTo(new Load(7, "sand"));
    assertThat(found.guide.get()).isInstanceOf(Car.class);
    assertThat(fleet.trips.query().one().guide.get()).isInstanceOf(Car.class);
    assertThat(fleet.trips.where(TRIP.guide().asCar().seats.eq(5)).exists()).isTrue();
    assertThat(fleet.trips.where(TRIP.guide().isA(CAR)).exists()).isTrue();
    assertThat(fleet.trips.where(TRIP.guide().isA(TRUCK)).exists()).isFalse();
    fleet.run("update trip set truck_id = " + car.id);
    assertThat(fleet.trips.query().with(TRIP.truck()).one().truck).isNull();
    assertThat(fleet.shops.query().with(SHOP.vehicles()).one().vehicles)
        .hasExactlyElementsOfTypes(Truck.class);
  }

  @Test
  void aRelationOfTheBaseIsOneOfEachSubtype() {
    Car guide = new Car("G 7", 2, "white");
    guide.guided.add(new Trip("here"));
    fleet.vehicles.insert(guide);
    Vehicle found = fleet.vehicles.where(VEHICLE.plate.eq("G 7")).with(VEHICLE.guided()).one();
    assertThat(found.guided).extracting(trip -> trip.target).containsExactly("here");
    assertThat(found.guided.get(0).guide.get()).isSameAs(found);
    assertThat(fleet.cars.where(CAR.guided().any(TRIP.target.eq("here"))).one().plate)
        .isEqualTo("G 7");
  }

  @Test
  void bothSubtypesStandInOneQuery() {
    assertThat(
            fleet
                .database
                .select(CAR.plate, TRUCK.plate)
                .from(CAR)
                .join(TRUCK)
                .on(TRUCK.color.ne(CAR.color))
                .list())
        .hasSize(1);
    assertThat(
            fleet
                .database
                .select(CAR.plate)
                .from(TRUCK)
                .leftJoin(CAR)
                .on(CAR.id.eq(TRUCK.id))
                .list())
        .containsExactly((String) null);
  }

  @Test
  void marksOfDeletedRowsAreThoseOfTheSubtype() {
    fleet.notices.insertAll(List.of(new Letter("l", 20), new Mail("m", "ana@example.org")));
    assertThat(fleet.notices.findAll()).hasExactlyElementsOfTypes(Letter.class, Mail.class);
    assertThat(fleet.letters.deleteById("m")).isFalse();
    assertThat(fleet.notices.deleteById("m")).isTrue();
    assertThat(fleet.mails.findById("m")).isEmpty();
    assertThat(fleet.mails.withDeleted().list()).hasSize(1);
    assertThat(fleet.letters.withDeleted().list()).hasSize(1);
    assertThat(fleet.letters.onlyDeleted().list()).isEmpty();
    assertThat(fleet.letters.restoreById("m")).isFalse();
    assertThat(fleet.letters.hardDeleteById("m")).isFalse();
    assertThat(fleet.notices.restoreById("m")).isTrue();
    assertThat(fleet.notices.save(new Letter("l", 21))).isInstanceOf(Letter.class);
    assertThat(fleet.notices.save(new Mail("n", "n"))).isInstanceOf(Mail.class);
    assertThat(fleet.notices.where(NOTICE.isA(LETTER)).one()).isInstanceOf(Letter.class);
    assertThat(fleet.notices.count()).isEqualTo(3);
  }

  @Test
  void noDiscriminatorIsUnknownToo() {
    fleet.run("update vehicle set type = null");
    assertThatThrownBy(() -> fleet.vehicles.getById(car.id))
        .isInstanceOf(UnknownSubtypeException.class)
        .hasMessageContaining("that it is NULL");
  }
}
