package dev.rowan.query;

import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.grouping;
import static dev.rowan.query.QPerson.PERSON;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clauses of selects that are rare, each run. */
class SelectClausesTest {

  private static PersonTable table;

  @BeforeAll
  static void fill() {
    table = new PersonTable();
    table.fill(
        List.of(
            new Person(1, "ana", 30, true, null, null),
            new Person(2, "bob", 30, false, null, null),
            new Person(3, "cid", 31, true, null, null)));
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void samplesThatAreTheSameAgain() {
    var half = table.database.select(PERSON.id).from(PERSON).sample(50, 7);
    assertThat(half)
        .hasToString("select id from person tablesample bernoulli (50.0) repeatable (7)");
    assertThat(half.list()).isEqualTo(half.list());
    assertThat(table.database.select(PERSON.id).from(PERSON).samplePages(100, 1).list()).hasSize(3);
  }

  @Test
  void setsThatCountEqualRows() {
    var all = table.database.select(PERSON.age).from(PERSON).orderBy(PERSON.age.asc());
    var some = select(PERSON.age).from(PERSON).where(PERSON.id.loe(1L));
    assertThat(all.exceptAll(some).orderBy(PERSON.age.asc()).list()).containsExactly(30, 31);
    assertThat(all.except(some).list()).containsExactly(31);
    assertThat(all.intersectAll(all).list()).containsExactlyInAnyOrder(30, 30, 31);
    assertThat(all.intersect(all).list()).containsExactlyInAnyOrder(30, 31);
  }

  /** Two parameters are not known to be the same, so a key with values stands by its place. */
  @Test
  void groupsByKeysWithValues() {
    var older = PERSON.age.plus(10);
    var name = PERSON.name.left(1);
    var rollup =
        table
            .database
            .select(older, name, count())
            .from(PERSON)
            .groupByRollup(older, name)
            .orderBy(older.asc(), name.asc());
    assertThat(rollup.toString()).endsWith(" group by rollup (1, 2) order by 1, 2");
    assertThat(rollup.list()).hasSize(6);
    var sets = select(older, count()).from(PERSON).groupBySets(List.of(older), List.of());
    assertThat(sets.on(table.database).list()).hasSize(3);
    assertThat(sets.toString()).endsWith(" group by grouping sets ((1), ())");
    var cube =
        select(PERSON.age, PERSON.active, count())
            .from(PERSON)
            .groupByCube(PERSON.age, PERSON.active);
    assertThat(cube.on(table.database).list()).hasSize(3 + 2 + 2 + 1);
    var mixed =
        select(PERSON.active, PERSON.age, grouping(PERSON.age), count())
            .from(PERSON)
            .groupBy(PERSON.active)
            .groupByRollup(PERSON.age);
    assertThat(mixed.on(table.database).list()).hasSize(3 + 2);
  }

  @Test
  void theFirstOfEach() {
    var first =
        table
            .database
            .select(PERSON.age, PERSON.name)
            .from(PERSON)
            .distinctOn(PERSON.age)
            .orderBy(PERSON.age.asc(), PERSON.name.desc());
    assertThat(first.list()).containsExactly(new Tuple2<>(30, "bob"), new Tuple2<>(31, "cid"));
    assertThat(
            select(PERSON.name)
                .from(PERSON)
                .distinctOn(PERSON.name.lower())
                .orderBy(PERSON.name.lower().asc())
                .on(table.database)
                .list())
        .hasSize(3);
    assertThatThrownBy(
            () ->
                select(PERSON.name)
                    .from(PERSON)
                    .distinctOn(PERSON.age)
                    .orderBy(PERSON.id.asc())
                    .toString())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("distinctOn[age] needs an order that begins with the same, not with id");
  }

  private static final NumberExpression<Integer> NODE = value(1).as("node");
  private static final NumberExpression<Integer> NEXT = value(2).as("next");
  private static final Subquery EDGES =
      values(NODE, NEXT)
          .row(value(1), value(3))
          .row(value(2), value(4))
          .row(value(4), value(1)) // and round again
          .asTable("edges");
  private static final NumberExpression<Integer> AT = value(1).as("at");

  private static Cte ways() {
    return select(AT)
        .asRecursiveCte(
            "ways",
            self ->
                select(EDGES.get(NEXT))
                    .from(self)
                    .join(EDGES)
                    .on(EDGES.get(NODE).eq(self.get(AT))));
  }

  @Test
  void waysThatEndInARing() {
    Cte ways = ways().depthFirst(AT).stoppingAtCycles(AT);
    var query =
        table
            .database
            .select(ways.get(AT), ways.isCycle())
            .from(ways)
            .orderBy(ways.inSearchOrder());
    assertThat(query.toString())
        .contains(
            ") search depth first by at set search_place"
                + " cycle at set is_cycle using cycle_path select ")
        .endsWith(" order by search_place");
    assertThat(query.list()).extracting(Tuple2::v1).containsExactly(1, 2, 4, 1, 3);
    assertThat(query.list())
        .extracting(Tuple2::v2)
        .containsExactly(false, false, false, true, false);
  }

  @Test
  void levelByLevel() {
    Cte ways = ways().stoppingAtCycles(AT).breadthFirst(AT).materialized();
    var query =
        table
            .database
            .select(ways.get(AT))
            .from(ways)
            .where(ways.isCycle().isFalse())
            .orderBy(ways.inSearchOrder());
    assertThat(query.toString()).startsWith("with recursive ways(at) as materialized (");
    assertThat(query.list()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void whatIsNoWay() {
    Cte plain = select(AT).asCte("plain");
    assertThatThrownBy(() -> plain.depthFirst(AT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("plain does not read itself; make it by asRecursiveCte");
    assertThatThrownBy(() -> ways().depthFirst(AT).breadthFirst(AT))
        .hasMessage("ways has that already");
    assertThatThrownBy(() -> ways().inSearchOrder())
        .hasMessage("ways has no order; make it by depthFirst or breadthFirst");
    assertThatThrownBy(() -> ways().isCycle())
        .hasMessage("ways knows of no cycles; make it by stoppingAtCycles");
    assertThatThrownBy(() -> ways().depthFirst(PERSON.id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ways does not select id, but [?]");
    assertThatThrownBy(() -> values(value(1)).row(value("a")))
        .hasMessage("Value 1 of a row is of type text where the first row has integer");
  }
}
