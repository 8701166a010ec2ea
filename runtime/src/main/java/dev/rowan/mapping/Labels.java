package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The labels of the columns of a result, for statements of which nothing is known before they run.
 * Not thread-safe, and of no use after the statement is closed.
 */
public final class Labels {

  private final ResultSet result;
  private final List<String> all;
  private final String sql;
  private @Nullable List<SqlType<?>> types;
  private final Map<String, Integer> positions = new HashMap<>();

  private Labels(ResultSet result, List<String> all, String sql) {
    this.result = result;
    this.all = List.copyOf(all);
    this.sql = sql;
  }

  static Labels of(ResultSet result, String sql) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      all.add(columns.getColumnLabel(i));
    }
    return new Labels(result, all, sql);
  }

  /** Them, in the order of the columns. */
  public List<String> all() {
    return all;
  }

  /**
   * The position of the column for a component: of its name, whatever the case of the letters and
   * the underscores.
   *
   * @throws DataException when there is no such column, or more than one
   */
  public int position(String component) {
    Integer position = positions.get(component);
    if (position == null) {
      position = only(component, Labels::plain);
      positions.put(component, position);
    }
    return position;
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private int only(String name, Function<String, String> form) {
    int found = 0;
    for (int i = 0; i < all.size(); i++) {
      if (form.apply(all.get(i)).equals(form.apply(name))) {
        if (found > 0) {
          throw failure("Two columns of the result are called " + all.get(i));
        }
        found = i + 1;
      }
    }
    if (found == 0) {
      throw failure("The result has no column " + name + ", but " + String.join(", ", all));
    }
    return found;
  }

  /** How the columns are read when nothing says it; refuses labels that two of them have. */
  List<SqlType<?>> types() {
    if (types == null) {
      all.forEach(label -> only(label, Function.identity()));
      try {
        types = MapMapper.types(result);
      } catch (SQLException e) {
        throw new DataException("The types of the columns are not known", sql, e);
      }
    }
    return types;
  }

  private DataException failure(String what) {
    return new DataException(what + "; give columns their names by as", sql, null);
  }
}
