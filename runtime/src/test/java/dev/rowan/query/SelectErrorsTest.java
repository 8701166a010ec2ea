package dev.rowan.query;

import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.QPerson.PERSON;
import static dev.rowan.query.Sql.literal;
import static dev.rowan.query.Sql.raw;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.mapping.SqlTypes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no query is refused where it is written, with the way out. */
class SelectErrorsTest {

  private static final QPerson STAFF = new QPerson("staff");
  private static final Select1<Long> ALL = select(PERSON.id).from(PERSON);

  private static void refused(ThrowingCallable mistake, String message) {
    assertThatThrownBy(mistake)
        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void tablesThatAreNotThere() {
    refused(
        () -> select(STAFF.id).from(PERSON).toString(),
        "staff is not in this query; begin with it, join it, or reach it by a path");
    refused(
        () -> ALL.where(STAFF.id.gt(1L)).toString(),
        "staff is not in this query; begin with it, join it, or reach it by a path");
    Subquery sub = ALL.asTable("sub");
    refused(
        () -> ALL.where(PERSON.id.eq(sub.get(PERSON.id))).toString(),
        "sub is not in this query; begin with it, join it, or reach it by a path");
    Subquery notLateral = select(STAFF.id).from(STAFF).where(STAFF.id.eq(PERSON.id)).asTable("s");
    refused(
        () -> ALL.join(notLateral).always().toString(),
        "person is not in this query; begin with it, join it, or reach it by a path");
  }

  @Test
  void tablesThatAreThereTwice() {
    refused(
        () -> ALL.crossJoin(PERSON).toString(),
        "person stands in the query twice; give it another name there by as(…)");
  }

  @Test
  void commonTableExpressionsThatHideOthers() {
    Cte hides = ALL.asCte("person");
    refused(
        () -> select(hides.get(PERSON.id)).from(hides).toString(),
        "Two tables or common table expressions of the query have the name person");
    Cte one = ALL.asCte("c");
    Cte two = ALL.limit(1).asCte("c");
    refused(
        () -> select(one.get(PERSON.id)).from(one, two).toString(),
        "Two tables or common table expressions of the query have the name c");
  }

  @Test
  void columnsThatAreNotSelected() {
    Subquery ids = ALL.asTable("ids");
    refused(() -> ids.get(PERSON.name), "ids does not select name, but [id]");
    Cte cte = ALL.asCte("ids");
    refused(() -> cte.get(count()), "ids does not select count(*), but [id]");
    refused(
        () -> ALL.union(ALL).orderBy(PERSON.name.asc()).toString(),
        "Selects that are put together are ordered by what the first one selects, [id], not by name");
  }

  @Test
  void stepsThatBelongElsewhere() {
    refused(
        () -> ALL.union(ALL).where(PERSON.id.gt(1L)),
        "where belongs to one of the selects that are put together, not to the whole");
    refused(
        () -> ALL.except(ALL).join(STAFF),
        "join belongs to one of the selects that are put together, not to the whole");
    refused(() -> ALL.skipLocked(), "skipLocked comes after forUpdate(), forShare() or the like");
    refused(() -> ALL.noWait(), "noWait comes after forUpdate(), forShare() or the like");
    refused(
        () -> Window.orderedBy(PERSON.id.asc()).excludeTies(),
        "A window without a frame excludes no rows; say rows, groups or range before");
    refused(ALL::list, "This select was made without a database; begin it with database.select(…)");
  }

  @Test
  void numbersThatAreNegative() {
    refused(() -> ALL.limit(-1), "limit(-1) must not be negative");
    refused(() -> ALL.offset(-2), "offset(-2) must not be negative");
    refused(() -> Frame.preceding(-3), "preceding(-3) must not be negative");
    refused(() -> ALL.sample(101), "101.0 percent are not from 0 to 100");
    refused(() -> ALL.samplePages(Double.NaN), "NaN percent are not from 0 to 100");
    refused(() -> select(PERSON.id).sample(1), "A sample comes after the table of which it is");
    refused(() -> Windows.ntile(0), "ntile(0) must be positive");
  }

  @Test
  void rowsAndArgumentsOfAnotherNumber() {
    refused(
        () -> values(value(1), value(2)).row(value(3)), "A row of 1 values where the first has 2");
    refused(
        () -> raw(SqlTypes.INTEGER, "? + ?", value(1)),
        "As many ? as arguments are needed, and there are 1 arguments;"
            + " a ? that is meant is written ??: ? + ?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\0b", "\uD800", "x\uDC00"})
  void whatIsNoName(String name) {
    assertThatThrownBy(() -> value(1).as(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ALL.asTable(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ALL.asCte(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PERSON.name.collate(name))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sql.function(SqlTypes.TEXT, name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesThatTheServerWouldCut() {
    assertThat(value(1).as("a".repeat(63))).isNotNull();
    refused(() -> value(1).as("a".repeat(64)), "A name of more than 63 bytes: " + "a".repeat(64));
    refused(() -> value(1).as("é".repeat(32)), "A name of more than 63 bytes: " + "é".repeat(32));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\uD800", "x\uDC00"})
  void whatIsNoLiteral(String text) {
    assertThatThrownBy(() -> literal(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonFunctions.jsonValue("{}").get(text))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Dates.now().format(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
