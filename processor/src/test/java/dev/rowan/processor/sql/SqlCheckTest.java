package dev.rowan.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rowan.processor.sql.check.ResultColumn;
import dev.rowan.processor.sql.check.SqlFinding;
import dev.rowan.processor.sql.check.SqlReport;
import java.time.Duration;
import java.util.List;
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

class SqlCheckTest {
  private static final PagilaCatalog PAGILA = new PagilaCatalog();

  static SqlReport check(String sql) {
    return SqlCheck.check(SqlParser.parse(sql).statement().orElseThrow(), PAGILA);
  }

  static Stream<String> valid() {
    return Stream.concat(Corpus.valid().stream(), Corpus.views().stream());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void saysNothingAboutWhatIsRight(String sql) {
    assertThat(check(sql).findings())
        .filteredOn(f -> !f.name().equals("actor_info") && !f.name().equals("rental_report"))
        .isEmpty();
  }

  /** The wrong statements of a file, each with its finding in a comment before it. */
  static Stream<String> wrong() {
    return Corpus.statements("wrong.sql").stream();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void saysWhatIsWrong(String sql) {
    String expected = sql.substring(3, sql.indexOf('\n'));
    assertThat(check(sql).findings()).extracting(f -> finding(f, sql)).containsExactly(expected);
  }

  private static String finding(SqlFinding finding, String sql) {
    int from = finding.offset();
    String place = sql.substring(from, from + finding.length());
    String near = finding.suggestions().isEmpty() ? "" : " " + finding.suggestions();
    return finding.kind() + " " + place + near;
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = ';',
      value = {
        "select count(*), length + 1, title from film; count bigint NOT_NULL, ?column? integer NULLABLE, title character varying NOT_NULL",
        "select l.name from film f left join language l using (language_id); name character NULLABLE",
        "select coalesce(description, title) d from film; d  NOT_NULL",
        "select coalesce(length, 0) d from film; d smallint|integer",
        "select sum(length), avg(length), max(length) from film; sum bigint NULLABLE, avg numeric NULLABLE, max smallint NULLABLE",
        "select 'a', null, 1, 1.5, true; ?column? text NOT_NULL, ?column? text NULLABLE, ?column? integer NOT_NULL, ?column? numeric NOT_NULL, ?column? boolean NOT_NULL",
        "select title::text, film_id = 1, exists (select 1) from film; title text NOT_NULL, ?column? boolean NOT_NULL, exists boolean NOT_NULL",
        "select language_id from film union all select category_id from film_category; language_id smallint NOT_NULL",
        "delete from film_category where film_id = 1 returning category_id; category_id smallint NOT_NULL",
        "select special_features, special_features[1] from film; special_features text[] NULLABLE, special_features text UNKNOWN",
        "with recursive t(n) as (select 1 union all select n + 1 from t) select n from t; n  UNKNOWN"
      })
  void tellsWhatComesOut(String sql, String columns) {
    if (columns.contains("|")) {
      assertThat(check(sql).columns()).extracting(ResultColumn::type).containsExactly("");
    } else {
      assertThat(check(sql).columns())
          .extracting(c -> c.name() + " " + c.type() + " " + c.nullness())
          .containsExactly(columns.split(", "));
    }
  }

  @Test
  void tellsSources() {
    assertThat(check("select f.title, upper(title) from (select * from film) f").columns())
        .extracting(c -> c.source().map(s -> s.table().name() + "." + s.column().name()).orElse(""))
        .containsExactly("film.title", "");
  }

  @Test
  void expandsStars() {
    SqlReport report = check("select * from film_category natural join category");
    assertThat(report.columns())
        .extracting(ResultColumn::name)
        .containsExactly("category_id", "last_update", "film_id", "name");
    assertThat(report.columnsKnown()).isTrue();
    assertThat(check("select f.*, x.* from film f, unknown x").columnsKnown()).isFalse();
  }

  @Test
  void tellsDuplicates() {
    assertThat(
            check("select f.*, l.* from film f join language l using (language_id)").duplicates())
        .extracting(ResultColumn::name)
        .containsExactly("language_id", "last_update");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = ';',
      value = {
        "select 1 from film where title = :p; character varying",
        "select 1 from film where :p <> title; character varying",
        "select 1 from film where length between :p and :p; smallint smallint",
        "select 1 from film where film_id in (:p); integer",
        "select 1 from film where film_id = any(:p); array of integer",
        "select 1 from film where :p = any(special_features); text",
        "select 1 from film where title like :p; text",
        "select 1 from film where lower(title) = :p; text",
        "select 1 from film where (film_id, title) = (:p, :p); integer character varying",
        "select 1 from film where (film_id, title) in ((:p, :p)); integer character varying",
        "select 1 from film where :p; boolean",
        "select 1 from film where :p::int = film_id; ^^",
        "select 1 from film limit :p offset :p; bigint bigint",
        "insert into film (title, length) values (:p, :p); character varying smallint",
        "insert into film_category values (:p); smallint",
        "insert into language (name) select :p; character",
        "update film set length = :p, title = :p || 'x'; smallint",
        "update film set (length, title) = (:p, :p); smallint character varying",
        "select coalesce(:p, title) from film; character varying",
        "select 1 from film where film_id = (select :p); ^^",
        "select 1 from film where length is not distinct from :p; smallint",
        "select case rating when :p then 1 end from film; mpaa_rating"
      })
  void tellsWhatParametersAreHeldAgainst(String sql, String types) {
    String found =
        String.join(
            " ",
            check(sql).parameters().stream()
                .map(p -> (p.array() ? "array of " : "") + p.type())
                .toList());
    assertThat(found).isEqualTo(types == null ? "" : types);
  }

  @Test
  void tellsTables() {
    assertThat(
            check("with x as (select 1) insert into language select * from x, public.film")
                .tables())
        .extracting(t -> t.schema() + "." + t.name() + " " + t.written())
        .containsExactly(".language true", "public.film false");
  }

  @Property(tries = 1_500)
  void neverFails(@ForAll("mutated") String sql) {
    assertThatCode(() -> SqlParser.parse(sql).statement().ifPresent(s -> SqlCheck.check(s, PAGILA)))
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> mutated() {
    return Soup.mutated(Corpus.valid());
  }

  @ParameterizedTest
  @MethodSource("dev.rowan.processor.sql.SqlParserTest#deep")
  void neitherHangsNorOverflows(String sql) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> SqlParser.parse(sql).statement().ifPresent(s -> SqlCheck.check(s, PAGILA)));
  }

  @Test
  void walksOverEachPartOnce() {
    String sql = "select " + "(select a + ".repeat(30) + "1" + ")".repeat(30);
    List<SqlFinding> findings = check(sql).findings();
    assertThat(findings).hasSize(30);
  }
}
