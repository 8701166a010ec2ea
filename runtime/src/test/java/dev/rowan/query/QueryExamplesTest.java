package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page on queries, run. */
class QueryExamplesTest {

  private static PersonTable table;
  private static EntityQuery<Person> people;

  @BeforeAll
  static void fill() {
    table = new PersonTable();
    people = table.query();
    table.fill(
        List.of(
            new Person(1, "ana", 30, true, null, List.of()),
            new Person(2, "bob", 17, true, null, List.of()),
            new Person(3, "100%", null, null, null, null)));
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void begins() {
    // region first
    List<Person> adults =
        people
            .where(PERSON.age.goe(18), PERSON.active.isTrue())
            .orderBy(PERSON.name.asc(), PERSON.id.desc())
            .limit(20)
            .list();
    // endregion
    assertThat(adults).extracting(Person::name).containsExactly("ana");
  }

  @Test
  void combines() {
    // region predicates
    Predicate minor = PERSON.age.lt(18);
    Predicate guest = PERSON.name.startsWith("guest-").or(PERSON.name.isNull());

    List<Person> both = people.where(minor.and(guest)).list();
    long others = people.where(minor.or(guest).not()).count();
    boolean any = people.where(Predicate.any(minor, guest, PERSON.active.isFalse())).exists();
    // endregion
    assertThat(both).isEmpty();
    assertThat(others).isEqualTo(1);
    assertThat(any).isTrue();
  }

  @Test
  void filters() {
    assertThat(search("an", null, null, false)).extracting(Person::id).containsExactly(1L);
    assertThat(search(null, 10, 20, true)).extracting(Person::id).containsExactly(2L);
    assertThat(search(null, null, null, false)).hasSize(3);
  }

  // region optional
  List<Person> search(
      @Nullable String name, @Nullable Integer from, @Nullable Integer to, boolean activeOnly) {
    return people
        .where(
            PERSON.name.containsIgnoreCaseIfPresent(name),
            PERSON.age.betweenIfPresent(from, to),
            Predicate.when(activeOnly, PERSON.active.isTrue()))
        .orderBy(PERSON.id.asc())
        .list();
  }

  // endregion

  @Test
  void missesWhatHasNoValue() {
    // region null
    long twenty = people.where(PERSON.age.eq(20)).count();
    long notTwenty = people.where(PERSON.age.ne(20)).count(); // not those without an age
    long unknown = people.where(PERSON.age.isNull()).count();
    // endregion
    assertThat(List.of(twenty, notTwenty, unknown)).containsExactly(0L, 2L, 1L);
  }

  @Test
  void matchesText() {
    // region text
    List<Person> literally = people.where(PERSON.name.endsWith("0%")).list(); // the text "0%"
    List<Person> pattern = people.where(PERSON.name.like("_n%")).list(); // ana, Ann
    List<Person> exactly = people.where(PERSON.name.like("100\\%")).list(); // the text "100%"
    // endregion
    assertThat(literally).extracting(Person::id).containsExactly(3L);
    assertThat(pattern).extracting(Person::id).containsExactly(1L);
    assertThat(exactly).extracting(Person::id).containsExactly(3L);
  }

  @Test
  void ordersAndCuts() {
    // region order
    EntityQuery<Person> oldest = people.orderBy(PERSON.age.desc().nullsLast(), PERSON.id.asc());

    Optional<Person> first = oldest.first();
    Optional<Person> last = oldest.last();
    List<Person> third = oldest.offset(20).limit(10).list();
    // endregion
    assertThat(first).map(Person::id).contains(1L);
    assertThat(last).map(Person::id).contains(3L);
    assertThat(third).isEmpty();
  }

  @Test
  void streams() {
    StringBuilder out = new StringBuilder();
    // region stream
    people.orderBy(PERSON.id.asc()).forEach(person -> out.append(person.name()).append('\n'));

    try (Stream<Person> rows = people.where(PERSON.active.isTrue()).stream()) {
      Optional<Person> found = rows.filter(person -> person.tags().isEmpty()).findFirst();
    }
    // endregion
    assertThat(out).hasToString("ana\nbob\n100%\n");
  }

  @Test
  void showsItsSql() {
    // region sql
    EntityQuery<Person> query = people.where(PERSON.id.in(1L, 2L), PERSON.name.isNotNull());
    String sql = query.toString();
    // endregion
    assertThat(sql)
        .isEqualTo(
            "select id, name, age, active, score, tags from person"
                + " where id = any(?) and name is not null");
  }
}
