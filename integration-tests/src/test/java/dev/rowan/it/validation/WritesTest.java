package dev.rowan.it.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.testing.RowanTest;
import dev.rowan.validation.Validated;
import dev.rowan.validation.ValidationException;
import dev.rowan.validation.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that is not valid comes into the database. */
@RowanTest(schema = "/dev/rowan/it/validation/schema.sql")
class WritesTest {
  private GuestRepository guests;
  private VisitRepository visits;

  @BeforeEach
  void open(Database database) {
    guests = new GuestRepository(database);
    visits = new VisitRepository(database);
    visits.deleteAll(visits.findAll());
    guests.deleteAll(guests.findAll());
  }

  private static Guest guest(String name) {
    Guest guest = new Guest();
    guest.name = name;
    return guest;
  }

  private static List<String> paths(Iterable<Violation> violations) {
    List<String> paths = new ArrayList<>();
    violations.forEach(violation -> paths.add(violation.path()));
    return paths;
  }

  @Test
  void insertsWhatIsValid() {
    assertThat(guests.insert(guest("ana")).id).isNotNull();
    assertThat(guests.validate(guest("ana")).isEmpty()).isTrue();
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    Guest guest = guest(" ");
    guest.nights = -1;
    guest.tags = List.of("a", "", "too long");
    guest.home = new Home("Main Street", null);
    ValidationException failure =
        catchThrowableOfType(ValidationException.class, () -> guests.insert(guest));
    assertThat(failure).isInstanceOf(DataException.class);
    assertThat(paths(failure.violations()))
        .containsExactly(
            "name",
            "name",
            "nights",
            "tags[1].<list element>",
            "tags[2].<list element>",
            "reachable",
            "home.city");
    assertThat(failure.sql()).isNull();
    assertThat(failure.index()).isEqualTo(-1);
    assertThat(guests.count()).isZero();
  }

  @Test
  void aViolationKnowsWhatItIsAbout() {
    // region violation
    Guest guest = guest("a");
    Violation violation = guests.validate(guest).at("name").get(0);
    assertThat(violation.message(Locale.ENGLISH)).isEqualTo("size must be between 2 and 20");
    assertThat(violation.template()).isEqualTo("{jakarta.validation.constraints.Size.message}");
    assertThat(violation.invalidValue()).isEqualTo("a");
    assertThat(violation.constraint()).isEqualTo("jakarta.validation.constraints.Size");
    // endregion
  }

  @Test
  void messagesComeFromTheApplicationInTheLanguage() {
    Guest guest = guest("ana");
    guest.home = new Home("x", " ");
    Violation violation = guests.validate(guest).list().get(0);
    assertThat(violation.message(Locale.ROOT)).isEqualTo("no city but \" \"");
    assertThat(violation.message(Locale.GERMANY)).isEqualTo("keine Stadt");
  }

  @Test
  void updatesAndSavesAreCheckedToo() {
    Guest ana = guests.insert(guest("ana"));
    ana.name = "";
    assertThatThrownBy(() -> guests.update(ana)).isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> guests.save(ana)).isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> guests.updateAll(List.of(ana)))
        .isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> guests.saveAll(List.of(ana))).isInstanceOf(ValidationException.class);
    assertThat(guests.getById(ana.id).name).isEqualTo("ana");
  }

  @Test
  void ofSeveralAllAreCheckedBeforeTheFirstIsWritten() {
    List<Guest> several = List.of(guest("ana"), guest(""), guest("b"));
    ValidationException failure =
        catchThrowableOfType(ValidationException.class, () -> guests.insertAll(several));
    assertThat(paths(failure.violations())).containsExactly("[1].name", "[1].name", "[2].name");
    assertThat(failure.index()).isEqualTo(1);
    assertThat(guests.count()).isZero();
  }

  @Test
  void validOnesStandApart() {
    Guest ana = guest("ana");
    Guest wrong = guest(null);
    // region apart
    Validated<Guest> validated = guests.validateAll(List.of(wrong, ana, wrong));
    assertThat(validated.valid()).containsExactly(ana);
    assertThat(validated.invalid()).extracting(Validated.Invalid::index).containsExactly(0, 2);
    assertThat(paths(validated.invalid().get(0).violations())).containsExactly("name");
    guests.insertAll(validated.valid());
    // endregion
    assertThat(guests.count()).isEqualTo(1);
  }

  @Test
  void groupsAreCheckedWhenTheyAreAskedFor() {
    Guest ana = guest("");
    assertThat(paths(guests.validate(ana, Guest.Arrival.class))).containsExactly("arrivedAt");
    ana.arrivedAt = Instant.now().plusSeconds(1000);
    assertThat(guests.validate(ana, Guest.Arrival.class).isEmpty()).isTrue();
    assertThat(paths(guests.validate(ana, Guest.Arrival.class, WithDefault.class)))
        .containsExactly("name", "name", "arrivedAt");
  }

  private interface WithDefault extends jakarta.validation.groups.Default {}

  @Test
  void laterGroupsWaitForTheFirst() {
    Visit visit = new Visit();
    assertThat(paths(visits.validate(visit))).containsExactly("guest");
    visit.guest = guest("ana");
    assertThat(paths(visits.validate(visit))).containsExactly("days");
    assertThat(paths(visits.validate(new Visit(), Visit.Later.class))).containsExactly("days");
  }

  @Test
  void stepsIntoNewEntitiesAndLeavesReferencesAlone() {
    Visit visit = new Visit();
    visit.days = 1;
    visit.guest = guest("a");
    assertThat(paths(visits.validate(visit))).containsExactly("guest.name");
    visit.guest = new Guest();
    visit.guest.id = 5L;
    assertThat(visits.validate(visit).isEmpty()).isTrue();
  }
}
