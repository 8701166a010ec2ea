package dev.rowan.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.sql.NamedParameter.InList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterizedSqlTest {

  /** What must stay as it is, and a parameter. */
  private static final String[] PARTS = {
    ":p",
    ":q",
    "':p'",
    "E'\\':p'",
    "$$:p$$",
    "$a$ :p $$ $a$",
    "\":p\"",
    "-- :p\n",
    "/* :p /* ? */ */",
    "a::int",
    "a[1:2]",
    "a[:n]",
    "f(x := 1)",
    "U&'!0061' uescape '!'",
    "=",
    "'?'",
    "$1"
  };

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = ';',
      value = {
        "a = :a and b = :b and a > :a; a = ? and b = ? and a > ?",
        "a = :a::text; a = ?::text",
        "tags ? 'x' and tags ?| :t; tags ?? 'x' and tags ??| ?",
        "tags ?:key; tags ???",
        ":key?tags; ? ??tags",
        "limit:n; limit ?",
        "path @? '$.a ? (@ > 1)'; path @?? '$.a ? (@ > 1)'",
        "f(:a,:b); f(?,?)"
      })
  void writesPlaceholders(String sql, String jdbc) {
    assertThat(ParameterizedSql.of(sql).jdbc()).isEqualTo(jdbc);
  }

  @Test
  void tellsNamesAndPlaces() {
    ParameterizedSql sql = ParameterizedSql.of("a = :one or b = :Two or c = :one");
    assertThat(sql.names()).containsExactly("one", "Two");
    assertThat(sql.parameters())
        .extracting(p -> p.name() + " " + p.offset() + "-" + p.end())
        .containsExactly("one 4-8", "Two 16-20", "one 28-32");
  }

  @Test
  void tellsLists() {
    ParameterizedSql sql = ParameterizedSql.of("a in (:x) and b NOT IN ( :y ) and c in (:z, 1)");
    assertThat(sql.parameters().get(0).inList()).contains(new InList(2, 9, false, true));
    assertThat(sql.parameters().get(1).inList()).contains(new InList(16, 29, true, true));
    assertThat(sql.parameters().get(2).inList()).isEmpty();
    assertThat(sql.jdbc(Set.of("x", "y", "z")))
        .isEqualTo("a = any(?) and b <> all(?) and c in (?, 1)");
    assertThat(sql.jdbc(Set.of("y"))).isEqualTo("a in (?) and b <> all(?) and c in (?, 1)");
  }

  @Property
  void changesNothingButParameters(@ForAll("parts") List<String> parts) {
    String sql = String.join(" ", parts);
    String expected =
        String.join(
            " ", parts.stream().map(p -> p.equals(":p") || p.equals(":q") ? "?" : p).toList());
    assertThat(ParameterizedSql.of(sql).jdbc()).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<String>> parts() {
    return Arbitraries.of(PARTS).list().ofMaxSize(20);
  }

  @Property
  void keepsEveryCharacterOfAnything(@ForAll("soup") String sql) {
    ParameterizedSql parameterized = ParameterizedSql.of(sql);
    StringBuilder rest = new StringBuilder();
    int copied = 0;
    for (NamedParameter parameter : parameterized.parameters()) {
      assertThat(sql.substring(parameter.offset(), parameter.end()))
          .isEqualTo(":" + parameter.name());
      rest.append(sql, copied, parameter.offset());
      copied = parameter.end();
    }
    rest.append(sql.substring(copied));
    assertThat(bare(parameterized.jdbc())).isEqualTo(bare(rest.toString()));
  }

  private static String bare(String sql) {
    return sql.replaceAll("[? ()]", ""); // in :ids gets brackets
  }

  @Provide
  Arbitrary<String> soup() {
    return Soup.sql(40);
  }
}
