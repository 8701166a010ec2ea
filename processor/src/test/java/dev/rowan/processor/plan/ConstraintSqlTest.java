package dev.rowan.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.BuiltIn;
import dev.rowan.processor.model.validation.Literal;
import dev.rowan.processor.model.validation.ValueKind;
import dev.rowan.processor.name.ClassName;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The conditions of checks as text, and what PostgreSQL makes of them. */
class ConstraintSqlTest {
  private static TestDatabase database;
  private static Connection connection;

  @BeforeAll
  static void open() throws SQLException {
    database = PostgresServer.shared().newDatabase();
    connection = database.connect();
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
    database.close();
  }

  private static String sql(BuiltIn constraint, ValueKind kind, Map<String, Object> members) {
    List<AnnotationModel.Member> all = new ArrayList<>();
    new TreeMap<>(members)
        .forEach(
            (name, value) ->
                all.add(
                    new AnnotationModel.Member(name, ClassName.OBJECT, new Literal.Plain(value))));
    AnnotationModel annotation = new AnnotationModel(ClassName.get("c", "C"), all);
    return ConstraintSql.condition(constraint, annotation, "v", kind, kind == ValueKind.COLLECTION)
        .orElse("");
  }

  /** Whether a check would let the value pass. */
  private static boolean passes(String condition, String type, String value) throws SQLException {
    String sql = "select (" + condition + ") is not false from (select ?::" + type + ") as t(v)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private static void assertPass(String condition, String type, String... values)
      throws SQLException {
    for (String value : values) {
      assertThat(passes(condition, type, value)).as("%s: %s", condition, value).isTrue();
    }
  }

  private static void assertFail(String condition, String type, String... values)
      throws SQLException {
    for (String value : values) {
      assertThat(passes(condition, type, value)).as("%s: %s", condition, value).isFalse();
    }
  }

  @Test
  void sizesOfText() throws SQLException {
    String size = sql(BuiltIn.SIZE, ValueKind.CHARS, Map.of("min", 2, "max", 3));
    assertThat(size).isEqualTo("octet_length(v) >= 2 and char_length(v) <= 3");
    assertPass(size, "text", "ab", "abc", null, "\uD83D\uDE00");
    assertFail(size, "text", "", "a", "abcd");
    assertThat(sql(BuiltIn.SIZE, ValueKind.CHARS, Map.of())).isEmpty();
  }

  @Test
  void sizesOfArrays() throws SQLException {
    String size = sql(BuiltIn.SIZE, ValueKind.COLLECTION, Map.of("min", 1, "max", 2));
    assertPass(size, "text[]", "{a}", "{a,b}", null);
    assertFail(size, "text[]", "{}", "{a,b,c}");
    assertFail(sql(BuiltIn.NOT_EMPTY, ValueKind.COLLECTION, Map.of()), "text[]", "{}", null);
  }

  @Test
  void textThatIsNotBlank() throws SQLException {
    String notBlank = sql(BuiltIn.NOT_BLANK, ValueKind.CHARS, Map.of());
    assertPass(notBlank, "text", "a", " a ", "\u00a0", "\n\u2003");
    assertFail(notBlank, "text", "", "  ", "\t\n\u001f", null);
    assertFail(sql(BuiltIn.NOT_EMPTY, ValueKind.CHARS, Map.of()), "text", "", null);
  }

  @Test
  void bounds() throws SQLException {
    String min = sql(BuiltIn.MIN, ValueKind.INTEGER, Map.of("value", 3L));
    assertThat(min).isEqualTo("v >= 3");
    assertPass(min, "bigint", "3", "4", null);
    assertFail(min, "bigint", "2");
    String below =
        sql(
            BuiltIn.DECIMAL_MAX,
            ValueKind.BIG_DECIMAL,
            Map.of("value", "2.5E+2", "inclusive", false));
    assertThat(below).isEqualTo("v < 250");
    assertPass(below, "numeric", "249.9");
    assertFail(below, "numeric", "250", "250.0");
    assertFail(sql(BuiltIn.POSITIVE, ValueKind.FLOATING, Map.of()), "float8", "0", "-1");
    assertThat(sql(BuiltIn.MIN, ValueKind.CHARS, Map.of("value", 3L))).isEmpty();
  }

  @Test
  void digits() throws SQLException {
    String digits = sql(BuiltIn.DIGITS, ValueKind.BIG_DECIMAL, Map.of("integer", 2, "fraction", 1));
    assertPass(digits, "numeric", "99.9", "-99.9", "0", "0.1", null);
    assertFail(digits, "numeric", "100", "0.01", "-100");
    assertFail(
        sql(BuiltIn.DIGITS, ValueKind.INTEGER, Map.of("integer", 2)), "integer", "100", "-100");
  }

  @Test
  void truth() throws SQLException {
    assertFail(sql(BuiltIn.ASSERT_TRUE, ValueKind.BOOLEAN, Map.of()), "boolean", "false");
    assertFail(sql(BuiltIn.ASSERT_FALSE, ValueKind.BOOLEAN, Map.of()), "boolean", "true");
    assertFail(sql(BuiltIn.NULL, ValueKind.OTHER, Map.of()), "text", "a");
  }
}
