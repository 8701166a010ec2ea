package dev.rowan.query;

import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.max;
import static dev.rowan.query.QPerson.PERSON;
import static dev.rowan.query.Sql.row;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Windows.rank;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.InvalidCursorException;
import dev.rowan.mapping.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is selected, page after page gives the whole of it once. */
class SelectPagesTest {

  private static final QPerson FRIEND = new QPerson("friend");
  private static PersonTable table;

  @BeforeAll
  static void open() {
    table = new PersonTable();
    table.run("create table friend (like person including all)");
    for (String each : List.of("person", "friend")) {
      table.run(
          "insert into "
              + each
              + " (id, name, age, active, score)"
              + " select n, 'n' || n % 7, nullif(n % 5, 0), n % 2 = 0, n / 4 * 0.5"
              + " from generate_series(1, 23) n");
    }
  }

  @AfterAll
  static void close() {
    table.close();
  }

  /** A projection that is written by hand. */
  private record Line(String name, @Nullable Person person) {
    static final RecordProjection<Line> OF_PERSON =
        new RecordProjection<>(List.of("name", "person"), PERSON.name.upper(), PERSON) {
          @Override
          protected Line read(Row row, Parts parts) {
            return new Line(String.valueOf(row.getString(1)), parts.read(row, 1, PERSON));
          }
        };
  }

  private static Map<String, SelectQuery<?, ?>> selects() {
    Database db = table.database;
    Map<String, SelectQuery<?, ?>> all = new LinkedHashMap<>();
    var active = PERSON.active.isTrue();
    var doubled = PERSON.age.times(2);
    var total = count().as("total");
    var groups =
        db.select(PERSON.name, total).from(PERSON).where(active.not()).groupBy(PERSON.name);
    Window ofAge = Window.partitionBy(PERSON.age).orderBy(PERSON.id.desc());
    var inner = select(PERSON.age, count()).from(PERSON).groupBy(PERSON.age).asTable("ages");

    all.put("scalar", db.select(PERSON.id).from(PERSON));
    all.put("key", db.select(PERSON.name).from(PERSON).orderBy(PERSON.age.asc()));
    all.put(
        "two keys",
        db.select(PERSON.id).from(PERSON).orderBy(PERSON.age.desc(), PERSON.name.asc()));
    all.put(
        "nulls",
        db.select(PERSON.id, PERSON.age).from(PERSON).orderBy(PERSON.age.asc().nullsFirst()));
    all.put(
        "values",
        db.select(PERSON.id, doubled)
            .from(PERSON)
            .orderBy(doubled.desc(), PERSON.age.plus(1).asc()));
    all.put(
        "label",
        db.select(PERSON.id, PERSON.score.as("key_1")).from(PERSON).orderBy(PERSON.score.desc()));
    all.put(
        "entity",
        db.select(PERSON, row(PERSON.id, value("x"))).from(PERSON).orderBy(PERSON.name.asc()));
    all.put(
        "projection",
        db.select(Line.OF_PERSON).from(PERSON).orderBy(PERSON.score.desc().nullsLast()));
    all.put("twice", db.select(PERSON.id, PERSON.id).from(PERSON).orderBy(PERSON.id.desc()));
    all.put(
        "join",
        db.select(PERSON.id, FRIEND.id)
            .from(PERSON)
            .leftJoin(FRIEND)
            .on(FRIEND.age.eq(PERSON.age), FRIEND.id.lt(7L))
            .orderBy(FRIEND.id.asc()));
    all.put("groups", groups.orderBy(total.desc()));
    all.put(
        "unselected",
        db.select(total)
            .from(PERSON)
            .groupBy(PERSON.name, PERSON.active)
            .orderBy(max(PERSON.id).desc()));
    all.put("having", groups.having(count().goe(2L)));
    all.put(
        "group with values",
        db.select(doubled, count()).from(PERSON).groupBy(doubled).orderBy(count().asc()));
    all.put(
        "distinct",
        db.select(PERSON.name, PERSON.age).from(PERSON).distinct().orderBy(PERSON.name.desc()));
    all.put(
        "first of each",
        db.select(PERSON.id, PERSON.name)
            .from(PERSON)
            .distinctOn(PERSON.name)
            .orderBy(PERSON.name.asc(), PERSON.id.desc()));
    all.put(
        "window",
        db.select(PERSON.id, rank().over(ofAge)).from(PERSON).orderBy(rank().over(ofAge).asc()));
    all.put(
        "union",
        db.select(PERSON.name, PERSON.age)
            .from(PERSON)
            .union(select(FRIEND.name, FRIEND.age).from(FRIEND)));
    all.put(
        "except",
        db.select(PERSON.id)
            .from(PERSON)
            .except(select(FRIEND.id).from(FRIEND).where(FRIEND.age.eq(2)))
            .orderBy(PERSON.id.desc()));
    all.put(
        "subquery",
        db.select(inner.get(count())).from(inner).orderBy(inner.get(PERSON.age).desc()));
    all.put(
        "cross",
        db.select(PERSON.id, inner.get(PERSON.age)).from(PERSON, inner).where(PERSON.id.lt(4L)));
    all.put("empty", db.select(PERSON.id).from(PERSON).where(PERSON.id.lt(0L)));
    return all;
  }

  static Set<String> names() {
    return Set.of(
        "scalar",
        "key",
        "two keys",
        "nulls",
        "values",
        "label",
        "entity",
        "projection",
        "twice",
        "join",
        "groups",
        "unselected",
        "having",
        "group with values",
        "distinct",
        "first of each",
        "window",
        "union",
        "except",
        "subquery",
        "cross",
        "empty");
  }

  @Test
  void allAreTested() {
    assertThat(selects().keySet()).isEqualTo(names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void pagesGiveTheWholeOnce(String name) {
    SelectQuery<?, ?> select = selects().get(name);
    List<Object> whole = new ArrayList<>(select.page(PageRequest.first(1000)).content());
    assertThat(whole).containsExactlyInAnyOrderElementsOf(new ArrayList<>(select.list()));
    for (int size : List.of(1, 4, 23)) {
      assertThat(pages(select, size)).as("pages of %s", size).isEqualTo(whole);
      assertThat(forward(select, size)).as("forward by %s", size).isEqualTo(whole);
      assertThat(backward(select, size)).as("backward by %s", size).isEqualTo(whole);
    }
    assertThat(select.slice(PageRequest.first(4)).hasNext()).isEqualTo(whole.size() > 4);
    assertThat(select.last().stream().toList()).isEqualTo(tail(whole));
    assertThat(select.async().last().join().stream().toList()).isEqualTo(tail(whole));
  }

  private static List<Object> tail(List<Object> whole) {
    return whole.subList(Math.max(0, whole.size() - 1), whole.size());
  }

  private static List<Object> pages(SelectQuery<?, ?> select, int size) {
    List<Object> read = new ArrayList<>();
    PageRequest request = PageRequest.first(size);
    Page<?> page = select.page(request);
    while (true) {
      read.addAll(page.content());
      if (!page.hasNext()) {
        assertThat(page.totalElements()).isEqualTo(read.size());
        return read;
      }
      request = request.next();
      page = select.page(request);
    }
  }

  private static List<Object> forward(SelectQuery<?, ?> select, int size) {
    List<Object> read = new ArrayList<>();
    String cursor = null;
    do {
      KeysetPage<?> page = select.keyset(KeysetRequest.after(size, cursor));
      read.addAll(page.content());
      cursor = page.next();
    } while (cursor != null);
    return read;
  }

  private static List<Object> backward(SelectQuery<?, ?> select, int size) {
    List<Object> read = new ArrayList<>();
    KeysetPage<?> page = select.keyset(size).last().page();
    while (true) {
      List<Object> turned = new ArrayList<>(page.content());
      Collections.reverse(turned);
      read.addAll(turned);
      if (page.previous() == null) {
        Collections.reverse(read);
        return read;
      }
      page = select.keyset(size).before(page.previous()).page();
    }
  }

  @Test
  void theSqlOfKeysetPages() {
    var people = table.database.select(PERSON.name).from(PERSON).orderBy(PERSON.id.asc());
    String cursor = people.keyset(2).page().next();
    assertThat(people.keyset(2).after(String.valueOf(cursor)).toString())
        .isEqualTo(
            "select paged.name, paged.id::text as column_2 from"
                + " (select person.name, person.id from person) as paged"
                + " where paged.id > ? order by paged.id limit 3");
  }

  /** The server makes one query of both, which an index on the key serves. */
  @Test
  void anIndexServes() {
    var people = table.database.select(PERSON.name).from(PERSON);
    String cursor = String.valueOf(people.keyset(2).page().next());
    Renderer sql =
        SelectPages.of(people.tree())
            .from(PageForm.of(PERSON.name), new Limit(3), List.of("2"), false);
    assertThat(people.keyset(2).after(cursor)).hasToString(sql.sql());
    List<String> plan = new ArrayList<>();
    table.database.transaction(
        tx -> {
          table.run("set local enable_seqscan = off");
          table.run("set local enable_bitmapscan = off");
          try (var statement = table.statements.prepare("explain " + sql.sql())) {
            sql.bind(statement);
            plan.addAll(statement.list(row -> String.valueOf(row.getString(1))));
          }
        });
    assertThat(plan).anyMatch(line -> line.contains("Index Scan using person_pkey"));
    assertThat(plan).anyMatch(line -> line.contains("Index Cond: (id > "));
  }

  @Test
  void partsAndWhatIsFirstOfEachHaveALastRow() {
    var ids = table.database.select(PERSON.id).from(PERSON);
    assertThat(ids.limit(5).offset(1).last()).hasValue(6L);
    assertThat(ids.orderBy(PERSON.id.desc()).limit(3).last()).hasValue(21L);
    assertThat(ids.limit(0).last()).isEmpty();
    assertThat(table.database.select(max(PERSON.id)).from(PERSON).last()).hasValue(23L);
    assertThat(
            table.database.select(max(PERSON.id)).from(PERSON).page(PageRequest.first(2)).content())
        .containsExactly(23L);
  }

  @Test
  void cursorsStayForOtherConditionsOnly() {
    var ids = table.database.select(PERSON.id).from(PERSON).orderBy(PERSON.age.plus(1).asc());
    String cursor = String.valueOf(ids.keyset(2).page().next());
    assertThat(ids.where(PERSON.id.gt(5L)).keyset(2).after(cursor).page().content()).hasSize(2);
    var others =
        List.of(
            table.database.select(PERSON.id).from(PERSON),
            table.database.select(PERSON.id).from(PERSON).orderBy(PERSON.age.plus(2).asc()),
            table.database.select(FRIEND.id).from(FRIEND).orderBy(FRIEND.age.plus(1).asc()));
    for (var other : others) {
      assertThatThrownBy(() -> other.keyset(2).after(cursor))
          .isInstanceOf(InvalidCursorException.class);
    }
  }

  @Test
  void whatCannotBeReadInPagesSaysSo() {
    Database db = table.database;
    var ids = db.select(PERSON.id).from(PERSON);
    var all = ids.unionAll(select(FRIEND.id).from(FRIEND));
    var sets = db.select(PERSON.age).from(PERSON).groupByRollup(PERSON.age);
    List<String> said =
        Stream.<Runnable>of(
                () -> ids.limit(1).page(PageRequest.first(1)),
                () -> ids.offset(1).keyset(1),
                () -> all.page(PageRequest.first(1)),
                () -> all.last(),
                () -> all.orderBy(PERSON.id.asc()).keyset(1),
                () -> sets.orderBy(PERSON.age.asc()).keyset(1),
                () -> db.select(count()).from(PERSON).keyset(1),
                () -> ids.distinct().orderBy(PERSON.name.asc()).keyset(1),
                () -> ids.union(ids).orderBy(PERSON.name.asc()).keyset(1),
                () -> ids.forUpdate().keyset(1),
                () -> db.select(PERSON.age).from(PERSON).page(PageRequest.first(100)),
                () -> select(PERSON.id).from(PERSON).page(PageRequest.first(1)))
            .map(SelectPagesTest::message)
            .toList();
    assertThat(said)
        .containsExactly(
            "Pages have their own limit and offset: leave limit(…) and offset(…) out of the query",
            "Pages have their own limit and offset: leave limit(…) and offset(…) out of the query",
            "Pages need an order, and of the rows of this select no key is known: say orderBy(…)",
            "Pages need an order, and of the rows of this select no key is known: say orderBy(…)",
            keyset("of these none is known"),
            keyset("of these none is known"),
            keyset("this select has one row only"),
            "Rows that are made distinct are ordered by what is selected, not by [name]",
            "Selects that are put together are ordered by what the first one selects, not by [name]",
            "The rows of a keyset page cannot be locked",
            "A page holds no null, and a row of this one is NULL; leave such rows out by"
                + " isNotNull(), or select more than the one value",
            "This select was made without a database; begin it with database.select(…)");
    assertThat(all.orderBy(PERSON.id.asc()).slice(PageRequest.first(3)).content())
        .containsExactly(1L, 1L, 2L);
  }

  private static String keyset(String why) {
    return "A keyset page needs rows that a key tells apart, and "
        + why
        + "; read them by page(…) or slice(…), or make them distinct()";
  }

  private static String message(Runnable wrong) {
    try {
      wrong.run();
      return "";
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
