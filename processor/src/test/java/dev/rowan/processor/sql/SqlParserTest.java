package dev.rowan.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rowan.processor.sql.lex.SyntaxError;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlParserTest {
  /** Grammar of its own within brackets, which is skipped. */
  private static final Pattern SKIPPED = Pattern.compile("xmlelement|xmltable|JSON_TABLE|at local");

  static Stream<String> valid() {
    return Stream.concat(Corpus.valid().stream(), Corpus.views().stream());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void understandsTheCorpus(String sql) {
    ParsedSql parsed = SqlParser.parse(sql);
    assertThat(parsed.error()).isEmpty();
    assertThat(parsed.statement()).isPresent();
    if (!SKIPPED.matcher(sql).find()) {
      assertThat(parsed.statement().orElseThrow().toString()).doesNotContain("Unknown[");
    }
  }

  @Test
  void findsTheViews() {
    assertThat(Corpus.views()).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = ';',
      value = {
        "select (1; UNCLOSED_BRACKET 7",
        "select a[1; UNCLOSED_BRACKET 8",
        "select (a]; UNCLOSED_BRACKET 7",
        "select 1); UNOPENED_BRACKET 8",
        "select 'a; UNTERMINATED_STRING 7",
        "select \"a; UNTERMINATED_NAME 7",
        "select \"\"; EMPTY_NAME 7",
        "select 1 /* a; UNTERMINATED_COMMENT 9",
        "select $$ a; UNTERMINATED_STRING 7",
        "-- nothing; EMPTY_STATEMENT 10",
        "select a, from film; TRAILING_COMMA 8",
        "select f(a, ) from film; TRAILING_COMMA 10",
        "insert into language (name,) values (1); TRAILING_COMMA 26",
        "update film set title = 'x', where film_id = 1; TRAILING_COMMA 27",
        "selct title from film; UNKNOWN_STATEMENT 0",
        "from film f; UNKNOWN_STATEMENT 0",
        "select title form film; UNEXPECTED 18",
        "select title from film wher film_id = 1; UNEXPECTED 28",
        "select title from film f wher film_id = 1; UNEXPECTED 25",
        "select title from film where; INCOMPLETE 28",
        "select title from film where and title = 'x'; UNEXPECTED 29",
        "select title from film where film_id = 1 and; INCOMPLETE 44",
        "select title from film group by; INCOMPLETE 31",
        "select title from film ordr by title; UNEXPECTED 28",
        "select title from order; UNEXPECTED 18",
        "select title from film where film_id in; INCOMPLETE 39",
        "select 1 from; INCOMPLETE 13",
        "update film; INCOMPLETE 11",
        "insert into film; INCOMPLETE 16",
        "insert film (title) values ('x'); UNEXPECTED 7",
        "select * from film where; INCOMPLETE 24",
        "delete film; UNEXPECTED 7",
        "delete film where; UNEXPECTED 7",
        "select a b c; UNEXPECTED 11",
        "select title from film limit 5, 10; UNEXPECTED 30",
        "select title from film where title == 'x'; DOUBLE_EQUALS 35",
        "select title from film where film_id = ?; UNNAMED_PARAMETER 39",
        "select title from film where film_id = ?1; UNNAMED_PARAMETER 39",
        "select (select title form film); UNEXPECTED 26",
        "with x as (select title from film where) select 1 from x; INCOMPLETE 39",
        "select * from (select from from) x; UNEXPECTED 27",
        "select title from film where film_id in :ids::bigint[]; UNEXPECTED 40"
      })
  void saysWhatIsSurelyWrong(String sql, String error) {
    assertThat(SqlParser.parse(sql).error()).map(e -> e.kind() + " " + e.offset()).contains(error);
  }

  @Test
  void allowsOneStatement() {
    assertThat(SqlParser.parse("select 1; ; -- end").statement()).isPresent();
    assertThat(SqlParser.parse("select 1; select 2").error())
        .contains(new SyntaxError(SyntaxError.Kind.SECOND_STATEMENT, 10, 6));
    assertThat(SqlParser.parse(" ; ").error())
        .map(SyntaxError::kind)
        .contains(SyntaxError.Kind.EMPTY_STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table a (b int)",
        "call f(1)",
        "explain select 1",
        "select a into t from b",
        "{call f()}",
        "select {fn now()}",
        "create function f() returns int begin atomic; select 1; end",
        "do $$ begin end $$",
        "lock table film",
        "update film for portion of valid_at from '2026-01-01' to null set title = 'x'",
        "select title from film order by title for json path",
        "{fn now()}",
        "select }"
      })
  void passesWhatItDoesNotUnderstand(String sql) {
    ParsedSql parsed = SqlParser.parse(sql);
    assertThat(parsed.error()).isEmpty();
    assertThat(parsed.statement()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select f(select 1 2) + a from film",
        "select title from film where (a b c)",
        "select title from (film join) x",
        "with x as (create table a) select 1",
        "select a from film where f({x})",
        "select count(*) over (nonsense nonsense) from film"
      })
  void skipsWhatItDoesNotUnderstandInBrackets(String sql) {
    assertThat(SqlParser.parse(sql).statement()).isPresent();
  }

  @Property(tries = 1_500)
  void neverFails(@ForAll("soup") String sql) {
    assertThatCode(() -> SqlParser.parse(sql)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> soup() {
    return Soup.sql(60);
  }

  @Property(tries = 1_000)
  void neverFailsOnMutations(@ForAll("mutated") String sql) {
    assertThatCode(() -> SqlParser.parse(sql)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> mutated() {
    return Soup.mutated(Corpus.valid());
  }

  static List<String> deep() {
    int n = 20_000;
    return List.of(
        "select " + "(".repeat(n) + "1" + ")".repeat(n),
        "select " + "(select ".repeat(n) + "1" + ")".repeat(n),
        "select " + "((select 1) + ".repeat(n) + "1" + ")".repeat(n),
        "select " + "not ".repeat(n) + "true",
        "select " + "- ".repeat(n) + "1",
        "select " + "~ ".repeat(n) + "1",
        "select 1" + " + 1".repeat(n),
        "select 1" + " + (1 + 1)".repeat(n),
        "select " + "(1 + ".repeat(n) + "1" + ")".repeat(n),
        "select a" + "[1]".repeat(n),
        "select a" + "::int".repeat(n),
        "select " + "case when ".repeat(n) + "1" + " then 1 end".repeat(n),
        "select " + "f(".repeat(n) + ")".repeat(n),
        "select " + "array[".repeat(n) + "1" + "]".repeat(n),
        "select array" + "[".repeat(n) + "1" + "]".repeat(n),
        "select * from " + "(".repeat(n) + "a" + ")".repeat(n),
        "select * from a" + " join b on true".repeat(n),
        "select * from a" + " join b".repeat(n) + " on true".repeat(n),
        "select 1" + " union all select 1".repeat(n),
        "select a from t where a = 1" + " or a = 2".repeat(n),
        "select a from t where a = 1" + " and a in (1, 2)".repeat(n),
        "select 1 group by " + "rollup (".repeat(n) + "1" + ")".repeat(n),
        "with a as (".repeat(n) + "select 1" + ") select 1".repeat(n),
        "values (1)" + ", (1)".repeat(n),
        "select " + "(".repeat(n),
        "select " + "int(".repeat(n) + ")".repeat(n));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void neitherHangsNorOverflows(String sql) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SqlParser.parse(sql));
  }

  @Test
  void understandsLongConditions() {
    String sql = "select a from t where a = 1" + " or a = :p and a <> 2".repeat(5_000);
    assertThat(SqlParser.parse(sql).statement()).isPresent();
  }
}
