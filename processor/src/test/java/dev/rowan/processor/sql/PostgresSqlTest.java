package dev.rowan.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.processor.sql.check.ParameterUse;
import dev.rowan.processor.sql.check.ResultColumn;
import dev.rowan.processor.sql.check.SqlReport;
import dev.rowan.processor.sql.tree.TypeNames;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is said about statements against what a real PostgreSQL says. */
class PostgresSqlTest {
  /** What the driver makes of columns that are filled by a sequence. */
  private static final Map<String, String> SERIALS =
      Map.of("serial", "int4", "bigserial", "int8", "smallserial", "int2");

  /** What certainly cannot follow a complete part. */
  private static final String DIVIDING =
      "and or asc desc by except from group having in intersect limit offset order returning select"
          + " union where window";

  private static TestDatabase database;
  private static Connection connection;

  @BeforeAll
  static void create() throws SQLException {
    database = PostgresServer.shared().newDatabase();
    connection = database.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute(Corpus.read(Corpus.SCHEMA));
      statement.execute("reset all");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
    database.close();
  }

  static Stream<String> valid() {
    return Stream.concat(Corpus.valid().stream(), Corpus.views().stream());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void agreesOnWhatIsRight(String sql) throws SQLException {
    ParameterizedSql parameters = ParameterizedSql.of(sql);
    SqlReport report = SqlCheckTest.check(sql);
    try (PreparedStatement statement = connection.prepareStatement(parameters.jdbc())) {
      ParameterMetaData found = statement.getParameterMetaData();
      assertThat(found.getParameterCount()).isEqualTo(parameters.parameters().size());
      for (ParameterUse use : report.parameters()) {
        assertThat(type(found.getParameterTypeName(index(parameters, use))))
            .as(use.toString())
            .isIn(use.type() + (use.array() ? "[]" : ""), expected(use));
      }
      ResultSetMetaData result = statement.getMetaData();
      if (result != null && report.columnsKnown()) {
        compare(report.columns(), result);
      }
    }
  }

  private static int index(ParameterizedSql sql, ParameterUse use) {
    List<Integer> offsets = sql.parameters().stream().map(NamedParameter::offset).toList();
    return offsets.indexOf(use.offset()) + 1;
  }

  /** PostgreSQL compares a varying text as a text. */
  private static String expected(ParameterUse use) {
    String type = use.type().equals("character varying") ? "text" : use.type();
    return use.array() ? type + "[]" : type;
  }

  /** The type of a domain, {@code year}, is that of its base to clients. */
  private static void compare(List<ResultColumn> columns, ResultSetMetaData result)
      throws SQLException {
    assertThat(columns).hasSize(result.getColumnCount());
    for (int i = 0; i < columns.size(); i++) {
      ResultColumn column = columns.get(i);
      assertThat(column.name()).isEqualTo(result.getColumnLabel(i + 1));
      if (!column.type().isEmpty()) {
        assertThat(column.type().replaceAll("^year$", "integer"))
            .as(column.name())
            .isEqualTo(type(result.getColumnTypeName(i + 1)));
      }
    }
  }

  private static String type(String name) {
    String internal = SERIALS.getOrDefault(name, name).replaceAll("\"|public|\\.", "");
    return internal.startsWith("_")
        ? TypeNames.formatted(internal.substring(1)) + "[]"
        : TypeNames.formatted(internal);
  }

  static Stream<String> wrong() {
    return Corpus.statements("wrong.sql").stream();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void agreesOnWhatIsWrong(String sql) {
    assertThatThrownBy(
            () -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.getMetaData();
              }
            })
        .isInstanceOf(SQLException.class);
  }

  /** Whatever the parser refuses of statements with a slip in them, PostgreSQL refuses. */
  @Test
  void refusesOnlyWhatIsWrong() {
    List<String> refused =
        Soup.mutated(Corpus.valid())
            .sampleStream()
            .limit(4_000)
            .filter(sql -> !sql.isBlank()) // which JDBC takes, and does nothing
            .filter(sql -> SqlParser.parse(sql).error().isPresent())
            .toList();
    assertThat(refused).hasSizeGreaterThan(400);
    assertThat(refused.stream().filter(PostgresSqlTest::isRight)).isEmpty();
  }

  private static boolean isRight(String sql) {
    try (PreparedStatement statement =
        connection.prepareStatement(ParameterizedSql.of(sql).jdbc())) {
      statement.getParameterMetaData();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  @Test
  void knowsTheKeywords() throws SQLException {
    List<String> refused = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet words = statement.executeQuery("select word from pg_get_keywords()")) {
      while (words.next()) {
        String word = words.getString(1);
        var error = SqlParser.parse("select a from b c " + word + " d").error();
        if (error.filter(e -> e.offset() == 18).isPresent()) {
          refused.add(word);
        }
      }
    }
    assertThat(refused).isSubsetOf(DIVIDING.split(" "));
  }
}
