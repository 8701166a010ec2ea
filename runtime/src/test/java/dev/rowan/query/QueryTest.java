package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.NotUniqueException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Queries on rows: 1 ana 30, 2 bob 20, 3 cid without an age, 4 Dan 20. */
class QueryTest {

  private static PersonTable table;

  @BeforeAll
  static void fill() {
    table = new PersonTable();
    table.fill(
        List.of(
            new Person(1, "ana", 30, true, null, List.of("x", "y")),
            new Person(2, "bob", 20, false, null, List.of()),
            new Person(3, "cid", null, null, null, null),
            new Person(4, "Dan", 20, true, null, List.of("x"))));
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void whereAddsConditions() {
    EntityQuery<Person> young = table.query().where(PERSON.age.lt(25));
    assertIds(young, 2, 4);
    assertIds(young.where(PERSON.active.isTrue()), 4);
    assertIds(young, 2, 4);
    assertIds(table.query().where(), 1, 2, 3, 4);
  }

  @Test
  void listsTravelAsOneArray() {
    assertIds(table.query().where(PERSON.id.in(1L, 3L, 99L)), 1, 3);
    assertIds(table.query().where(PERSON.id.in(List.of())));
    assertIds(table.query().where(PERSON.age.notIn(20)), 1);
    assertIds(table.query().where(PERSON.age.notIn(List.of())), 1, 2, 3, 4);
    List<Long> many = LongStream.range(2, 200_000).boxed().toList();
    assertIds(table.query().where(PERSON.id.in(many)), 2, 3, 4);
  }

  @Test
  void arraysAreComparedAsAWhole() {
    assertIds(table.query().where(PERSON.tags.eq(List.of("x", "y"))), 1);
    assertIds(table.query().where(PERSON.tags.in(List.of(List.of(), List.of("x")))), 2, 4);
    assertIds(table.query().where(PERSON.tags.notIn(List.of(List.of(), List.of("x")))), 1);
  }

  @Test
  void whatHasNoValueIsNeitherEqualNorUnequal() {
    assertIds(table.query().where(PERSON.age.eq(20)), 2, 4);
    assertIds(table.query().where(PERSON.age.eq(20).not()), 1);
    assertIds(table.query().where(PERSON.age.isNull()), 3);
    assertIds(table.query().where(PERSON.active.isTrue().not()), 2);
  }

  @Test
  void caseIsIgnoredWhenAsked() {
    assertIds(table.query().where(PERSON.name.eq("dan")));
    assertIds(table.query().where(PERSON.name.eqIgnoreCase("dAN")), 4);
    assertIds(table.query().where(PERSON.name.neIgnoreCase("dAN")), 1, 2, 3);
    assertIds(table.query().where(PERSON.name.inIgnoreCase(List.of("dAN", "x"))), 4);
    assertIds(table.query().where(PERSON.name.inIgnoreCase(List.of())));
    assertIds(table.query().where(PERSON.name.notInIgnoreCase(List.of("dAN", "x"))), 1, 2, 3);
    assertIds(table.query().where(PERSON.name.notInIgnoreCase(List.of())), 1, 2, 3, 4);
    assertIds(table.query().where(PERSON.name.startsWithIgnoreCase("d")), 4);
    assertIds(table.query().where(PERSON.name.endsWithIgnoreCase("AN")), 4);
    assertIds(table.query().where(PERSON.name.containsIgnoreCase("AN")), 1, 4);
    assertIds(table.query().where(PERSON.name.ilike("_A_")), 4);
  }

  @Test
  void ordersByKeysAndPlacesNulls() {
    Order byId = PERSON.id.asc();
    assertThat(ids(table.query().orderBy(PERSON.age.asc(), byId))).containsExactly(2L, 4L, 1L, 3L);
    assertThat(ids(table.query().orderBy(PERSON.age.desc()).orderBy(byId)))
        .containsExactly(3L, 1L, 2L, 4L);
    assertThat(ids(table.query().orderBy(PERSON.age.asc().nullsFirst(), byId)))
        .containsExactly(3L, 2L, 4L, 1L);
    assertThat(ids(table.query().orderBy(PERSON.age.desc().nullsLast(), byId)))
        .containsExactly(1L, 2L, 4L, 3L);
  }

  @Test
  void limitAndOffsetCutThePage() {
    EntityQuery<Person> byId = table.query().orderBy(PERSON.id.asc());
    assertThat(ids(byId.limit(2).offset(1))).containsExactly(2L, 3L);
    assertThat(ids(byId.limit(0))).isEmpty();
    assertThat(ids(byId.offset(9))).isEmpty();
    assertThat(byId.limit(2).offset(3).count()).isEqualTo(1);
    assertThat(byId.limit(0).exists()).isFalse();
    assertThat(byId.offset(3).exists()).isTrue();
    assertThat(byId.offset(4).exists()).isFalse();
    assertThatThrownBy(() -> byId.limit(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit(-1) must not be negative");
    assertThatThrownBy(() -> byId.offset(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void firstAndLastFollowTheOrder() {
    EntityQuery<Person> byAge =
        table.query().orderBy(PERSON.age.desc().nullsLast(), PERSON.id.asc());
    assertThat(byAge.first()).map(Person::id).contains(1L);
    assertThat(byAge.last()).map(Person::id).contains(3L);
    assertThat(byAge.limit(2).last()).map(Person::id).contains(2L);
    assertThat(byAge.offset(1).limit(2).last()).map(Person::id).contains(4L);
    assertThat(byAge.limit(0).first()).isEmpty();
    assertThat(byAge.limit(0).last()).isEmpty();
    assertThat(table.query().last()).map(Person::id).contains(4L);
    assertThat(table.query().where(Predicate.any()).last()).isEmpty();
  }

  @Test
  void oneAndOptionalRefuseMore() {
    EntityQuery<Person> ana = table.query().where(PERSON.name.eq("ana"));
    EntityQuery<Person> nobody = table.query().where(PERSON.name.eq("nobody"));
    assertThat(ana.one().id()).isEqualTo(1);
    assertThat(ana.optional()).isPresent();
    assertThat(nobody.optional()).isEmpty();
    assertThatThrownBy(nobody::one).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(table.query()::one).isInstanceOf(NotUniqueException.class);
    assertThatThrownBy(table.query()::optional).isInstanceOf(NotUniqueException.class);
    assertThat(table.query().limit(1).optional()).isPresent();
  }

  @Test
  void countsAndTests() {
    assertThat(table.query().count()).isEqualTo(4);
    assertThat(table.query().where(PERSON.age.eq(20)).count()).isEqualTo(2);
    assertThat(table.query().where(PERSON.age.eq(20)).exists()).isTrue();
    assertThat(table.query().where(PERSON.age.eq(21)).exists()).isFalse();
  }

  @Test
  void forEachSeesAllInOrder() {
    List<Long> seen = new ArrayList<>();
    table.query().orderBy(PERSON.id.desc()).forEach(person -> seen.add(person.id()));
    assertThat(seen).containsExactly(4L, 3L, 2L, 1L);
  }

  private static void assertIds(EntityQuery<Person> query, long... ids) {
    assertThat(ids(query))
        .containsExactlyInAnyOrder(LongStream.of(ids).boxed().toArray(Long[]::new));
    assertThat(query.count()).isEqualTo(ids.length);
  }

  private static List<Long> ids(EntityQuery<Person> query) {
    return query.list().stream().map(Person::id).toList();
  }
}
