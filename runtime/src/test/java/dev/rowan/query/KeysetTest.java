package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapping.SqlStatement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The statements of keyset pages, and what comes and goes between two of them. */
class KeysetTest {

  private static PersonTable table;

  @BeforeAll
  static void open() {
    table = new PersonTable();
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @BeforeEach
  void fill() {
    table.run("truncate person");
    table.run(
        "insert into person (id, name, age) select n, 'n' || n, n / 4 from generate_series(1, 9) n");
  }

  /** As {@link QPerson}; age and name are never NULL. */
  private static final class QAdult extends EntityTable<Person> {
    static final QAdult ADULT = new QAdult();
    final NumberColumn<Long> id = bigint("id");
    final TextColumn name = text("name");
    final NumberColumn<Integer> age = integer("age");

    QAdult() {
      super("", "person", Person.Mapper.INSTANCE, null);
      primaryKey(id);
      notNull(name, age);
    }
  }

  @Test
  void keysThatGoOneWayAreComparedAsOneRow() {
    assertThat(after(QAdult.ADULT.age.asc(), QAdult.ADULT.name.asc()))
        .isEqualTo("(person.age, person.name, person.id) > (?, ?, ?)");
    assertThat(after(QAdult.ADULT.age.desc())).isEqualTo("(person.age, person.id) < (?, ?)");
    assertThat(after()).isEqualTo("person.id > ?");
    assertThat(after(QAdult.ADULT.id.desc(), QAdult.ADULT.age.desc()))
        .isEqualTo("(person.id, person.age) < (?, ?)");
  }

  @Test
  void keysThatGoTwoWaysAreExpandedBehindAPlaceToBegin() {
    assertThat(after(QAdult.ADULT.age.desc(), QAdult.ADULT.name.asc()))
        .isEqualTo(
            "person.age <= ? and (person.age < ?"
                + " or (person.age = ? and (person.name, person.id) > (?, ?)))");
  }

  @Test
  void nullsBehindThePlaceAreFound() {
    assertThat(after(PERSON.age.asc()))
        .isEqualTo(
            "((person.age > ? or person.age is null) or (person.age = ? and person.id > ?))");
    assertThat(after(PERSON.age.desc())).isEqualTo("(person.age, person.id) < (?, ?)");
    assertThat(after(PERSON.age.asc().nullsFirst())).isEqualTo("(person.age, person.id) > (?, ?)");
  }

  private static String after(Order... order) {
    EntityTable<Person> from =
        order.length > 0 && order[0].toString().startsWith("age") && order[0].mayBeNull()
            ? PERSON
            : QAdult.ADULT;
    Select select = UniqueOrder.of(Select.of(from).thenBy(List.of(order)));
    List<String> values = select.order().stream().map(key -> "1").toList();
    String sql = new KeysetSelect(select, 3, List.copyOf(values), false).render().sql();
    return sql.substring(sql.indexOf(" where ") + 7, sql.indexOf(" order by "));
  }

  @Test
  void theStatementIsThatOfTheQueryAndTheKeys() {
    EntityQuery<Person> query = table.query().where(PERSON.active.isNull().or(PERSON.id.gt(1L)));
    Keyset<Person> keyset = query.orderBy(PERSON.age.desc()).keyset(2);
    assertThat(keyset)
        .hasToString(
            "select person.id, person.name, person.age, person.active, person.score, person.tags,"
                + " cast(person.age as text), cast(person.id as text) from person"
                + " where (person.active is null or person.id > ?)"
                + " order by person.age desc, person.id desc limit 3");
    assertThat(keyset.after(keyset.page().next()).toString())
        .endsWith(
            " where (person.active is null or person.id > ?)"
                + " and (person.age, person.id) < (?, ?)"
                + " order by person.age desc, person.id desc limit 3");
    assertThat(keyset.last().toString())
        .endsWith(
            " where (person.active is null or person.id > ?)"
                + " order by person.age, person.id limit 3");
  }

  @Test
  void anIndexFindsThePlace() {
    table.run(
        "insert into person (id, name, age) select n, 'n', n / 9 from generate_series(10, 20000) n");
    table.run("create index person_age on person (age, id)");
    table.run("analyze person");
    assertThat(plan(QAdult.ADULT.age.desc()))
        .contains("Index Scan Backward using person_age", "Index Cond: (ROW(age, id) < ROW(");
    assertThat(plan(QAdult.ADULT.age.asc(), QAdult.ADULT.id.desc()))
        .contains("using person_age", "Index Cond: (age >= ");
    table.run("drop index person_age");
  }

  private static String plan(Order... order) {
    Select select = UniqueOrder.of(Select.of(QAdult.ADULT).thenBy(List.of(order)));
    Renderer sql = new KeysetSelect(select, 21, List.of("1000", "9001"), false).render();
    try (SqlStatement explain = table.statements.prepare("explain " + sql.sql())) {
      sql.bind(explain);
      return String.join("\n", explain.list(row -> String.valueOf(row.getString(1))));
    }
  }

  @Test
  void aRowThatComesOrGoesMovesNoOther() {
    Keyset<Person> keyset = table.query().orderBy(PERSON.age.asc()).keyset(3);
    KeysetPage<Person> first = keyset.page();
    assertThat(ids(first)).containsExactly(1L, 2L, 3L);
    table.run("insert into person (id, age) values (0, 0), (100, 1)");
    table.run("delete from person where id in (2, 3)");
    KeysetPage<Person> second = keyset.after(first.next()).page();
    assertThat(ids(second)).containsExactly(4L, 5L, 6L);
    assertThat(ids(keyset.before(second.previous()).page())).containsExactly(0L, 1L);
    assertThat(ids(keyset.after(second.next()).page())).containsExactly(7L, 100L, 8L);
  }

  @Test
  void anEmptyPageLeadsBack() {
    Keyset<Person> keyset = table.query().keyset(4);
    KeysetPage<Person> second = keyset.after(keyset.page().next()).page();
    table.run("delete from person where id <= 4 or id > 8");
    KeysetPage<Person> behind = keyset.after(second.next()).page();
    assertThat(behind.content()).isEmpty();
    assertThat(behind.hasNext()).isFalse();
    assertThat(ids(keyset.before(behind.previous()).page())).containsExactly(5L, 6L, 7L, 8L);
    KeysetPage<Person> before = keyset.before(second.previous()).page();
    assertThat(before.content()).isEmpty();
    assertThat(before.hasPrevious()).isFalse();
    assertThat(ids(keyset.after(before.next()).page())).containsExactly(5L, 6L, 7L, 8L);
  }

  @Test
  void withoutRowsThereIsOneEmptyPage() {
    table.run("truncate person");
    Keyset<Person> keyset = table.query().keyset(4);
    assertThat(keyset.page()).isEqualTo(new KeysetPage<>(List.of(), null, null));
    assertThat(keyset.last().page()).isEqualTo(new KeysetPage<>(List.of(), null, null));
    assertThat(keyset.afterIfPresent(null).beforeIfPresent(null).page().content()).isEmpty();
  }

  private static List<Long> ids(KeysetPage<Person> page) {
    return page.content().stream().map(Person::id).toList();
  }
}
