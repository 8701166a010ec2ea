package dev.rowan.it.docs.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.query.SelectQuery;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of tasks: the SQL that it shows before the Rowan query of a test. */
final class TasksPage {
  private static final Path PAGE = Path.of("..", "docs", "tasks.md");

  private final String test;
  private final TestDatabase database;

  TasksPage(String test, TestDatabase database) {
    this.test = test;
    this.database = database;
  }

  /** Runs the SQL of the task and the query: the rows must be the same, and there must be some. */
  void holds(String task, SelectQuery<?, ?> query) {
    List<List<String>> expected = rows(sql(task));
    assertThat(expected).isNotEmpty();
    assertThat(query.list().stream().map(TasksPage::texts).toList())
        .as(query.toString())
        .isEqualTo(expected);
  }

  private String sql(String task) {
    String region = Pattern.quote("/" + test + ".java#" + task + " -->");
    try {
      Matcher sql =
          Pattern.compile(
                  "```sql\n((?:(?!```).)*?)```\n\n<!-- region: \\S*" + region, Pattern.DOTALL)
              .matcher(Files.readString(PAGE));
      assertThat(sql.find()).as(task).isTrue();
      return sql.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<List<String>> rows(String sql) {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(text(result.getObject(i)));
        }
        rows.add(row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
    return rows;
  }

  /** What a row has in its columns: it is a tuple, or the value of the only column. */
  private static List<String> texts(Object row) {
    if (!(row instanceof Record)) {
      return List.of(text(row));
    }
    List<String> texts = new ArrayList<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      try {
        texts.add(text(component.getAccessor().invoke(row)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return texts;
  }

  private static String text(Object value) {
    if (value instanceof Timestamp time) {
      return time.toLocalDateTime().toString();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }
}
