package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static dev.rowan.query.Sql.all;
import static dev.rowan.query.Sql.any;
import static dev.rowan.query.Sql.array;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.series;
import static dev.rowan.query.Sql.unnest;
import static dev.rowan.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.mapping.SqlTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions of arrays, and comparisons with what is in them. */
class ArrayFunctionsTest extends FunctionTest {

  private static final ArrayExpression<String> ABA =
      array(value(List.of("a", "b", "a"), SqlTypes.listOf(SqlTypes.TEXT)));

  @Test
  void find() {
    holds(ABA.positionOf("b"), "array_position(?::text[], ?)", 2);
    holds(ABA.positionOf("x"), "array_position(?::text[], ?)", null);
    holds(ABA.positionsOf("a"), "array_positions(?::text[], ?)", List.of(1, 3));
    holds(ABA.element(3), "(?::text[])[3]", "a");
    isTrue(ABA.has("a"), "? = any(?::text[])");
    isTrue(ABA.contains(ABA.slice(1, 1)), "?::text[] @> (?::text[])[1:1]");
    isTrue(ABA.overlaps("x", "b"), "?::text[] && ?::text[]");
  }

  @Test
  void change() {
    holds(ABA.prepend("x"), "array_prepend(?, ?::text[])", List.of("x", "a", "b", "a"));
    holds(ABA.append("x"), "array_append(?::text[], ?)", List.of("a", "b", "a", "x"));
    holds(ABA.replace("a", "z"), "array_replace(?::text[], ?, ?)", List.of("z", "b", "z"));
    holds(ABA.join("-"), "array_to_string(?::text[], ?)", "a-b-a");
  }

  @Test
  void quantify() {
    var numbers = series("n", 1, 5);
    Select1<Integer> five = select(numbers.column()).from(numbers);
    isTrue(value("b").eq(any(ABA)), "? = any (?::text[])");
    isTrue(value("c").gt(all(ABA)), "? > all (?::text[])");
    isTrue(value("b").ne(any(ABA)), "? <> any (?::text[])");
    assertThat(database.select(value(5).goe(all(five)).asExpression()).one()).isTrue();
    assertThat(database.select(value(1).lt(any(five)).asExpression()).one()).isTrue();
    assertThat(database.select(value(6).loe(any(five)).asExpression()).one()).isFalse();
    assertThat(value(5).gt(all(five)))
        .hasToString("? > all (select n.n from generate_series(?, ?) as n(n))");
  }

  @Test
  void becomeRowsWithTheirNumbers() {
    var letters = unnest("letter", ABA).withOrdinality();
    var rows =
        database
            .select(letters.column(), letters.ordinality())
            .from(letters)
            .orderBy(letters.ordinality().desc());
    assertThat(rows)
        .hasToString(
            "select letter, ordinality from unnest(?::text[]) with ordinality"
                + " as letter(letter, ordinality) order by ordinality desc");
    assertThat(rows.list())
        .containsExactly(new Tuple2<>("a", 3L), new Tuple2<>("b", 2L), new Tuple2<>("a", 1L));
    assertThatThrownBy(() -> unnest("letter", ABA).ordinality())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("letter has no numbers; make it by withOrdinality()");
    assertThatThrownBy(() -> letters.get(PERSON.name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("letter has one column, unnest(?::text[]), not name");
  }
}
