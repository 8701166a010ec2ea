package dev.rowan.query;

import static dev.rowan.query.Functions.atan2;
import static dev.rowan.query.Functions.character;
import static dev.rowan.query.Functions.concatWithSeparator;
import static dev.rowan.query.Functions.countNulls;
import static dev.rowan.query.Functions.pi;
import static dev.rowan.query.Functions.randomUuid;
import static dev.rowan.query.Sql.condition;
import static dev.rowan.query.Sql.function;
import static dev.rowan.query.Sql.number;
import static dev.rowan.query.Sql.operator;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.unnest;
import static dev.rowan.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that are needed now and then, and those that users have made. */
class FurtherFunctionsTest extends FunctionTest {

  private static final TextExpression PHONE = value("041-555-7788");
  private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 10, 12, 7, 30);

  @Test
  void patternsInNumbers() {
    isTrue(PHONE.likeAny(List.of("x%", "041%")), "? like any (?::text[])");
    isTrue(PHONE.likeAny(List.of()).not(), "not (? like any (?::text[]))");
    isTrue(value("ANA").ilikeAny(List.of("a%")), "? ilike any (?::text[])");
    isTrue(PHONE.likeAll(List.of("%5%", "041%")), "? like all (?::text[])");
    isTrue(PHONE.similarTo("[0-9]{3}-%"), "? similar to ?");
    assertThatThrownBy(() -> PHONE.likeAny(java.util.Arrays.asList("a", null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void partsOfTexts() {
    holds(PHONE.substring(5), "substring(?, ?)", "555-7788");
    holds(PHONE.regexpSubstring("-(\\d+)"), "substring(? from ?)", "555");
    holds(PHONE.regexpCount("\\d+"), "regexp_count(?, ?)", 3);
    holds(PHONE.regexpPosition("-"), "regexp_instr(?, ?)", 4);
    holds(PHONE.regexpSplit("-"), "regexp_split_to_array(?, ?)", List.of("041", "555", "7788"));
    holds(
        concatWithSeparator(", ", PHONE, value(1), value("x").nullIf("x")),
        "concat_ws(?, ?, ?, nullif(?, ?))",
        "041-555-7788, 1");
  }

  @Test
  void charactersAndBytes() {
    holds(value("é").byteLength(), "octet_length(?)", 2);
    holds(value("A").codePoint(), "ascii(?)", 65);
    holds(character(value(233)), "chr(?)", "é");
    holds(value("e\u0301").normalized(), "normalize(?)", "é");
    holds(
        value("1,234.5").asNumber("9,999.9"), "to_number(?, '9,999.9')", new BigDecimal("1234.5"));
    holds(value("a b").quotedAsIdentifier(), "quote_ident(?)", "\"a b\"");
    holds(value("").sha256(), "sha256(convert_to(?, 'UTF8'))", sha256());
  }

  private static byte[] sha256() {
    try {
      return java.security.MessageDigest.getInstance("SHA-256")
          .digest("".getBytes(StandardCharsets.UTF_8));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void numbers() {
    holds(value(2).power(value(10)), "power(?::double precision, ?::double precision)", 1024d);
    holds(value(8).log(2).round(0), "round(log(?, ?::numeric), 0)", BigDecimal.valueOf(3));
    holds(value(0).cbrt(), "cbrt(?::double precision)", 0d);
    holds(value(17).quotient(value(5)), "div(?::numeric, ?::numeric)", BigDecimal.valueOf(3));
    holds(value(12).gcd(value(18)), "gcd(?, ?)", 6);
    holds(value(4L).lcm(value(6L)), "lcm(?, ?)", 12L);
    holds(value(5).factorial(), "factorial(?::bigint)", BigDecimal.valueOf(120));
    holds(value(new BigDecimal("1.50")).scale(), "scale(?::numeric)", 2);
    holds(
        value(new BigDecimal("1.50")).trimScale(), "trim_scale(?::numeric)", new BigDecimal("1.5"));
    holds(value(5).bitNot(), "~ ?", -6);
    holds(value(255).hex(), "to_hex(?::bigint)", "ff");
  }

  @Test
  void angles() {
    holds(pi().degrees(), "degrees(pi())", 180d);
    holds(value(180d).radians().eq(pi()).asExpression(), "(radians(?) = pi())", true);
    holds(value(0d).sin(), "sin(?)", 0d);
    holds(value(0d).cos(), "cos(?)", 1d);
    holds(value(0d).tan(), "tan(?)", 0d);
    holds(value(1d).asin().degrees(), "degrees(asin(?))", 90d);
    holds(value(1d).acos(), "acos(?)", 0d);
    holds(value(0d).atan(), "atan(?)", 0d);
    holds(atan2(value(1d), value(0d)).degrees(), "degrees(atan2(?, ?::double precision))", 90d);
  }

  @Test
  void daysAndMoments() {
    holds(
        value(NOON).binned(Duration.ofMinutes(15), LocalDateTime.of(2000, 1, 1, 0, 0)),
        "date_bin(?::interval, ?::timestamp, ?)",
        NOON.withMinute(0).withSecond(0));
    holds(value(NOON).asTime(), "?::timestamp::time", LocalTime.of(12, 7, 30));
    holds(
        value(NOON).endOfMonth(),
        "(date_trunc('month', ?::timestamp::date) + interval '1 month'"
            + " - interval '1 day')::date",
        LocalDate.of(2024, 2, 29));
    isTrue(value(NOON).isFinite(), "isfinite(?::timestamp)");
    isTrue(
        value(LocalDate.EPOCH).age().gt(value(LocalDate.EPOCH).age(value(LocalDate.EPOCH))),
        "age(?::date) > age(?::date, ?::date)");
    holds(Dates.ofEpoch(value(60)), "to_timestamp(?::double precision)", Instant.ofEpochSecond(60));
    holds(
        Dates.dateTime(value(NOON.toLocalDate()), Dates.time(value(7), value(30))),
        "?::date + make_time(?, ?, 0)",
        NOON.toLocalDate().atTime(7, 30));
    isTrue(Dates.localNow().loe(Dates.localNow()), "localtimestamp <= localtimestamp");
    isTrue(Dates.statementTime().goe(Dates.now()), "statement_timestamp() >= now()");
    LocalDate day = LocalDate.EPOCH;
    isTrue(
        Dates.overlap(
            value(day), value(day.plusDays(2)), value(day.plusDays(1)), value(day.plusDays(9))),
        "(?::date, ?::date) overlaps (?::date, ?::date)");
    isTrue(
        Dates.overlap(
                value(day), value(day.plusDays(1)), value(day.plusDays(1)), value(day.plusDays(9)))
            .not(),
        "not ((?::date, ?::date) overlaps (?::date, ?::date))");
  }

  @Test
  void valuesOfAnyKind() {
    holds(countNulls(value(1), value(2).nullIf(2)), "num_nulls(?, nullif(?, ?))", 1);
    assertThat(database.select(randomUuid()).one())
        .isNotEqualTo(database.select(randomUuid()).one());
  }

  private static NumberExpression<Integer> twice(NumberExpression<Integer> of) {
    return number(function(SqlTypes.INTEGER, "public.twice", of));
  }

  @Test
  void functionsOperatorsAndAggregatesOfOnesOwn() {
    run("create function twice(integer) returns integer language sql as 'select 2 * $1'");
    run("create operator <+> (leftarg = integer, rightarg = integer, function = int4pl)");
    run("create aggregate product(integer) (sfunc = int4mul, stype = integer, initcond = '1')");
    holds(twice(value(4)).plus(1), "public.twice(?) + ?", 9);
    holds(operator(SqlTypes.INTEGER, value(4), "<+>", value(3)), "? <+> ?", 7);
    isTrue(condition(value("abc"), "^@", value("ab")), "? ^@ ?");
    isTrue(condition(JsonFunctions.jsonValue("{\"a\":1}"), "?", value("a")), "?::jsonb ?? ?");
    var n = unnest("n", Sql.array(value(List.of(2, 3, 4), SqlTypes.listOf(SqlTypes.INTEGER))));
    ValueAggregate<Integer> product =
        Aggregates.aggregate(SqlTypes.INTEGER, "product", n.column()).filter(n.column().ne(4));
    assertThat(select(product).from(n).on(database).one()).isEqualTo(6);
    assertThat(product).hasToString("product(n) filter (where n <> ?)");
    assertThat(select(Aggregates.anyValue(n.column())).from(n).on(database).one()).isIn(2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "or", "--", "+--", "/*", "*/*", "+ 1", "'", ")", "\0", "=;"})
  void whatIsNoOperator(String name) {
    assertThatThrownBy(() -> condition(value(1), name, value(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not the name of an operator: ");
  }

  private static void run(String sql) {
    try (var statement = database.statements("test").prepare(sql)) {
      statement.update();
    }
  }
}
