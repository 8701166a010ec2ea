package dev.rowan.query;

import static dev.rowan.query.JsonFunctions.entry;
import static dev.rowan.query.JsonFunctions.jsonObject;
import static dev.rowan.query.JsonFunctions.jsonValue;
import static dev.rowan.query.Sql.literal;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.TextSearch.plaintoTsquery;
import static dev.rowan.query.TextSearch.toTsvector;
import static dev.rowan.query.TextSearch.websearchToTsquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.errors.DataException;
import dev.rowan.postgres.NaughtyStrings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Strings that break careless code, wherever a select takes a text: as a value, a literal, a name,
 * a key, a pattern. They are always just that, and the statement around them is what it was.
 */
class HostileTextTest extends FunctionTest {

  private static final List<String> TEXTS =
      NaughtyStrings.all().stream().filter(NaughtyStrings::fits).distinct().toList();

  @Test
  void thereAreManyOfThem() {
    assertThat(TEXTS).hasSizeGreaterThan(1000);
  }

  @Test
  void areThemselvesAsValuesAndLiterals() {
    for (String text : TEXTS) {
      var row =
          database
              .select(
                  value(text),
                  literal(text),
                  value(text).concat(literal(text)),
                  Functions.concat(literal(text), value(7)),
                  Functions.format("%s", literal(text)),
                  value("a").replace("a", text),
                  value(text).eq(literal(text)).asExpression(),
                  Sql.when(value(true).isTrue(), text).otherwise("").coalesce(text))
              .one();
      assertThat(row)
          .isEqualTo(new Tuple8<>(text, text, text + text, text + 7, text, text, true, text));
    }
  }

  @Test
  void areThemselvesAsKeys() {
    for (String text : TEXTS) {
      JsonExpression object = jsonObject(entry(text, value(text)));
      var row =
          database
              .select(
                  object.getText(text),
                  object.pathText(text),
                  object.hasKey(text).asExpression(),
                  object.hasAllKeys(text, text).asExpression(),
                  object.without(text),
                  jsonValue("{}").with(object.get(text), text).getText(text))
              .one();
      assertThat(row).isEqualTo(new Tuple6<>(text, text, true, true, "{}", text));
    }
  }

  @Test
  void areThemselvesAsNames() {
    for (String text : TEXTS) {
      if (text.isEmpty() || text.getBytes(StandardCharsets.UTF_8).length > 63) {
        continue;
      }
      var column = value(7).as(text);
      Subquery table = select(column).asTable(text);
      Cte cte = select(table.get(column)).from(table).asCte(text);
      var found =
          database
              .select(cte.get(table.get(column)).as(text), value("end"))
              .from(cte)
              .orderBy(cte.get(table.get(column)).asc());
      assertThat(found.list()).as(text).containsExactly(new Tuple2<>(7, "end"));
    }
  }

  /** The patterns are not always ones; then the server says so, and nothing else happens. */
  @Test
  void areOnlyPatternsAsPatterns() {
    for (String text : TEXTS) {
      runs(value("x").matches(text));
      runs(value("x").like(text));
      runs(value("x").regexpReplace(text, text).eq("x"));
      runs(value("x").split(text).isNotNull());
      runs(Dates.now().format(text).isNotNull());
      runs(value(1).format(text).isNotNull());
      runs(jsonValue("{}").pathExists(text));
      runs(jsonValue("{}").contains(text));
      runs(value("x").collate("C").eq(text));
      runs(toTsvector("english", value(text)).matches(plaintoTsquery("english", text)));
      runs(toTsvector("english", value(text)).matches(websearchToTsquery("english", text)));
    }
  }

  /** The statement has one row of two columns, the second of which stands after the text. */
  private static void runs(Predicate condition) {
    try {
      assertThat(database.select(condition.asExpression(), literal("end")).list())
          .as(condition.toString())
          .hasSize(1)
          .allMatch(row -> "end".equals(row.v2()));
    } catch (DataException refused) {
      String message = String.valueOf(refused.getMessage());
      boolean isOfStatement =
          message.contains("syntax error at") && !message.contains("of jsonpath input");
      assertThat(isOfStatement).as("%s: %s", condition, message).isFalse();
      assertThat(refused.sqlState()).as(condition.toString()).matches("22...|42601|42704");
    }
  }
}
