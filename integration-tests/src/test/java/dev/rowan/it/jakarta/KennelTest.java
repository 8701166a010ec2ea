package dev.rowan.it.jakarta;

import static dev.rowan.it.jakarta.kennel.doctor.QDoctor.DOCTOR;
import static dev.rowan.it.jakarta.kennel.keeper.QAnimal.ANIMAL;
import static dev.rowan.it.jakarta.kennel.keeper.QKeeper.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.ForeignKeyViolationException;
import dev.rowan.it.jakarta.kennel.doctor.Doctor;
import dev.rowan.it.jakarta.kennel.doctor.DoctorRepository;
import dev.rowan.it.jakarta.kennel.doctor.Skill;
import dev.rowan.it.jakarta.kennel.doctor.SkillRepositoryBase;
import dev.rowan.it.jakarta.kennel.keeper.Animal;
import dev.rowan.it.jakarta.kennel.keeper.AnimalRepository;
import dev.rowan.it.jakarta.kennel.keeper.Checkup;
import dev.rowan.it.jakarta.kennel.keeper.CheckupRepository;
import dev.rowan.it.jakarta.kennel.keeper.Keeper;
import dev.rowan.it.jakarta.kennel.keeper.KeeperRepository;
import dev.rowan.it.jakarta.kennel.keeper.Kind;
import dev.rowan.it.jakarta.kennel.keeper.KindRepository;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities that know nothing of Rowan: private fields, final collections, one-sided relations. */
@RowanTest(schema = "/dev/rowan/it/jakarta/kennel.sql")
class KennelTest {
  private Database database;
  private KeeperRepository keepers;
  private AnimalRepository animals;
  private CheckupRepository checkups;
  private DoctorRepository doctors;
  private Kind dog;

  @BeforeEach
  void open(TestDatabase server) throws SQLException {
    database = server.open();
    keepers = new KeeperRepository(database);
    animals = new AnimalRepository(database);
    checkups = new CheckupRepository(database);
    doctors = new DoctorRepository(database);
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate checkups, animals, keepers, kinds cascade");
    }
    dog = new Kind();
    dog.setName("dog");
    dog = new KindRepository(database).insert(dog);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Keeper keeper(Animal... animals) {
    Keeper keeper = new Keeper();
    keeper.setGivenName("Ana");
    keeper.setFamilyName("Arroyo");
    keeper.setTown("Lisbon");
    keeper.setPhone("123456");
    List.of(animals).forEach(keeper::addAnimal);
    return keeper;
  }

  private Animal animal(String name, Checkup... checkups) {
    Animal animal = new Animal();
    animal.setName(name);
    animal.setBornOn(LocalDate.of(2020, 2, 29));
    animal.setKind(dog);
    List.of(checkups).forEach(animal::addCheckup);
    return animal;
  }

  private static Checkup checkup(String remark, LocalDate date) {
    Checkup checkup = new Checkup();
    checkup.setRemark(remark);
    checkup.setDate(date);
    return checkup;
  }

  private Keeper fetched(Integer id) {
    // region fetch
    Keeper keeper =
        keepers
            .where(KEEPER.id.eq(id))
            .with(KEEPER.animals().with(ANIMAL.kind(), ANIMAL.checkups()))
            .one();
    // endregion
    return keeper;
  }

  @Test
  void cascadesWriteTheForeignKeysOfWhichTheOthersKnowNothing() {
    LocalDate day = LocalDate.of(2024, 1, 31);
    Keeper stored =
        keepers.insert(
            keeper(
                animal("Rex", checkup("later", day.plusDays(1)), checkup("first", day)),
                animal("Bello")));

    assertThat(keepers.findById(stored.getId()).orElseThrow().getAnimals()).isEmpty();
    Keeper found = fetched(stored.getId());
    assertThat(found.getAnimals()).extracting(Animal::getName).containsExactly("Bello", "Rex");
    Animal rex = found.getAnimals().get(1);
    assertThat(rex.getKind().getName()).isEqualTo("dog");
    assertThat(rex.getCheckups()).extracting(Checkup::getRemark).containsExactly("first", "later");
    assertThat(rex.getBornOn()).isEqualTo("2020-02-29");
  }

  @Test
  void anUpdateAddsWhatIsNewAndKeepsWhatIsNotFetched() {
    Keeper stored = keepers.insert(keeper(animal("Rex")));
    Keeper bare = keepers.findById(stored.getId()).orElseThrow();
    bare.setTown("Porto");
    bare.addAnimal(animal("Struppi"));
    keepers.update(bare);

    Keeper found = fetched(stored.getId());
    assertThat(found.getTown()).isEqualTo("Porto");
    assertThat(found.getAnimals()).extracting(Animal::getName).containsExactly("Rex", "Struppi");
  }

  @Test
  void aDeleteReachesAllLevels() {
    Keeper other = keepers.insert(keeper(animal("Bello", checkup("fine", LocalDate.EPOCH))));
    Keeper stored = keepers.insert(keeper(animal("Rex", checkup("fine", LocalDate.EPOCH))));
    assertThat(keepers.deleteById(stored.getId())).isTrue();
    assertThat(animals.findAll()).extracting(Animal::getName).containsExactly("Bello");
    assertThat(checkups.count()).isOne();
    assertThat(fetched(other.getId()).getAnimals()).hasSize(1);
  }

  @Test
  void linksAreWrittenAlone() {
    Keeper one = keepers.insert(keeper(animal("Rex"), animal("Bello")));
    Keeper other = keepers.insert(keeper());
    List<Animal> both = one.getAnimals();

    keepers.addAnimals(other, both.subList(0, 1));
    assertThat(fetched(one.getId()).getAnimals())
        .extracting(Animal::getName)
        .containsExactly("Bello");
    assertThat(fetched(other.getId()).getAnimals())
        .extracting(Animal::getName)
        .containsExactly("Rex");

    keepers.removeAnimals(one, both);
    assertThat(fetched(one.getId()).getAnimals()).isEmpty();
    assertThat(fetched(other.getId()).getAnimals()).hasSize(1);

    keepers.setAnimals(other, both.subList(1, 2));
    assertThat(fetched(other.getId()).getAnimals())
        .extracting(Animal::getName)
        .containsExactly("Bello");
    assertThat(animals.count()).isEqualTo(2);
  }

  @Test
  void conditionsFindTheOthers() {
    Keeper stored = keepers.insert(keeper(animal("Rex"), animal("Bello")));
    keepers.insert(keeper(animal("Mimi")));
    assertThat(keepers.where(KEEPER.animals().any(ANIMAL.name.eq("Rex"))).list())
        .extracting(Keeper::getId)
        .containsExactly(stored.getId());
    assertThat(
            database
                .select(KEEPER.animals().list(ANIMAL.name))
                .from(KEEPER)
                .orderBy(KEEPER.id.asc())
                .list())
        .containsExactly(List.of("Bello", "Rex"), List.of("Mimi"));
    assertThat(
            keepers
                .where(KEEPER.id.eq(stored.getId()))
                .with(KEEPER.animals().limit(1))
                .one()
                .getAnimals())
        .extracting(Animal::getName)
        .containsExactly("Bello");
  }

  @Test
  void aCollectionIsFilledThroughWhatGivesItAndNotThroughACopy() {
    SkillRepositoryBase skills = new SkillRepositoryBase(database);
    Skill surgery = new Skill();
    surgery.setName("surgery");
    Skill teeth = new Skill();
    teeth.setName("teeth");
    skills.insertAll(List.of(teeth, surgery));
    Doctor doctor = new Doctor();
    doctor.setGivenName("Kim");
    doctor.setFamilyName("Karlsson");
    doctors.insert(doctor);
    doctors.setSkills(doctor, List.of(teeth, surgery));

    Doctor found = doctors.where(DOCTOR.id.eq(doctor.getId())).with(DOCTOR.skills()).one();
    assertThat(found.getSkills()).extracting(Skill::getName).containsExactly("surgery", "teeth");
    assertThat(found.getNumberOfSkills()).isEqualTo(2);
    assertThat(doctors.deleteById(doctor.getId())).isTrue(); // and its links with it
    assertThat(skills.count()).isEqualTo(2);
  }

  @Test
  void constraintsHoldAndSoDoForeignKeys() {
    Keeper nameless = keeper();
    nameless.setFamilyName(" ");
    assertThatThrownBy(() -> keepers.insert(nameless)).isInstanceOf(ValidationException.class);
    animals.insert(animal("Rex"));
    assertThatThrownBy(() -> new KindRepository(database).deleteById(dog.getId()))
        .isInstanceOf(ForeignKeyViolationException.class);
  }
}
