package dev.rowan.query;

import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.QPerson.PERSON;
import static dev.rowan.query.Sql.exists;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Windows.rank;
import static dev.rowan.query.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Windows with names stand once in their select, whatever is bound before, in and behind them. */
class NamedWindowsTest {

  private static PersonTable table;

  @BeforeAll
  static void fill() {
    table = new PersonTable();
    table.fill(
        List.of(
            new Person(1, "ana", 30, true, null, null),
            new Person(2, "bob", 30, true, null, null),
            new Person(3, "cid", 31, true, null, null)));
  }

  @AfterAll
  static void close() {
    table.close();
  }

  private static final Window BY_AGE = Window.partitionBy(PERSON.age.coalesce(0)).as("by age");

  @Test
  void areSaidOnce() {
    var query =
        table
            .database
            .select(PERSON.id, count().over(BY_AGE), sum(PERSON.id.plus(7L)).over(BY_AGE))
            .from(PERSON)
            .where(PERSON.id.gt(0L))
            .orderBy(PERSON.id.plus(9L).desc())
            .limit(2)
            .offset(1);
    assertThat(query)
        .hasToString(
            "select id, count(*) over \"by age\", sum((id + ?)) over \"by age\"::numeric from person"
                + " where id > ? window \"by age\" as (partition by coalesce(age, ?))"
                + " order by id + ? desc limit 2 offset ?");
    assertThat(query.list())
        .containsExactly(
            new Tuple3<>(2L, 2L, BigDecimal.valueOf(17)),
            new Tuple3<>(1L, 2L, BigDecimal.valueOf(17)));
  }

  @Test
  void mayBeNamedInTheOrderAlone() {
    Window byName = Window.orderedBy(PERSON.name.coalesce("x").asc()).as("w");
    var query =
        table
            .database
            .select(PERSON.id)
            .from(PERSON)
            .orderBy(rowNumber().over(byName).plus(5L).desc());
    assertThat(query)
        .hasToString(
            "select id from person window w as (order by coalesce(name, ?))"
                + " order by row_number() over w + ? desc");
    assertThat(query.list()).containsExactly(3L, 2L, 1L);
  }

  @Test
  void belongToTheirSelect() {
    QPerson other = new QPerson("person");
    Window inner = Window.partitionBy(other.age).as("w");
    Window outer = Window.partitionBy(PERSON.age).as("w");
    var ranked = select(other.id, rank().over(inner)).from(other).where(other.id.eq(PERSON.id));
    var query =
        table
            .database
            .select(PERSON.id, count().over(outer))
            .from(PERSON)
            .where(exists(ranked))
            .orderBy(PERSON.id.asc());
    assertThat(query.toString().split(" window w as ", -1)).hasSize(3);
    assertThat(query.list()).extracting(Tuple2::v2).containsExactly(2L, 2L, 1L);
  }

  @Test
  void standInQueriesForEntities() {
    var query = table.query().orderBy(rank().over(BY_AGE).asc(), PERSON.id.desc());
    assertThat(query.list()).extracting(Person::id).containsExactly(3L, 2L, 1L);
  }

  @Test
  void haveDifferentNames() {
    Window other = Window.partitionBy(PERSON.name).as("by age");
    var query = select(count().over(BY_AGE), count().over(other)).from(PERSON);
    assertThatThrownBy(query::toString)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two windows of the query have the name by age");
    assertThat(select(count().over(BY_AGE.orderBy(PERSON.id.asc()))).from(PERSON))
        .hasToString(
            "select count(*) over (partition by coalesce(age, ?) order by id) from person");
    assertThatThrownBy(() -> Window.all().as("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void haveFramesThatAreSome() {
    Window ordered = Window.orderedBy(PERSON.id.asc());
    assertThatThrownBy(() -> ordered.rows(Frame.following(1), Frame.preceding(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A frame cannot lead from 1 following to 1 preceding");
    Window groups = Window.all().groups(Frame.currentRow(), Frame.unboundedFollowing());
    assertThatThrownBy(() -> select(count().over(groups)).from(PERSON).toString())
        .hasMessage("A frame of groups needs an order, whose equal keys make the groups");
    Window range = ordered.orderBy(PERSON.age.asc()).range(Frame.preceding(1), Frame.currentRow());
    assertThatThrownBy(() -> select(count().over(range)).from(PERSON).toString())
        .hasMessage("A range by distance needs an order of one key, and this window has [id, age]");
    assertThatThrownBy(() -> count().distinct().over(ordered))
        .hasMessage(
            "count has distinct values of its own, which PostgreSQL does not know over a window");
  }
}
