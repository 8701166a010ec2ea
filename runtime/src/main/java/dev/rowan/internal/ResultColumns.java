package dev.rowan.internal;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGResultSetMetaData;
import org.postgresql.core.Field;

/** The columns of a result that a COPY in binary form can send as well. */
public record ResultColumns(List<ResultColumn> all) {

  /** Makes the list one that cannot be changed. */
  public ResultColumns {
    all = List.copyOf(all);
  }

  /** The columns of a result; null when one of them is of a type that a COPY sends otherwise. */
  static @Nullable ResultColumns of(ResultSetMetaData result) throws SQLException {
    if (!(result instanceof PGResultSetMetaData driver)) {
      return null;
    }
    List<ResultColumn> all = new ArrayList<>();
    for (int i = 1; i <= result.getColumnCount(); i++) {
      boolean isBinary = driver.getFormat(i) == Field.BINARY_FORMAT;
      ResultColumn column =
          ResultColumn.of(result.getColumnLabel(i), result.getColumnTypeName(i), isBinary);
      if (column == null) {
        return null;
      }
      all.add(column);
    }
    return new ResultColumns(all);
  }

  /** As the driver describes them. */
  public Field[] fields() {
    return all.stream().map(ResultColumn::field).toArray(Field[]::new);
  }

  /**
   * A COPY of a select, which the server refuses before it begins when the columns have other types
   * by now. The condition says nothing of the rows: of it the server takes the types, and no more.
   */
  public String copy(String select) {
    StringJoiner names = new StringJoiner(", ", "\n) as r (", ")");
    StringBuilder types = new StringBuilder("\nwhere true");
    for (int i = 0; i < all.size(); i++) {
      String name = "c" + (i + 1);
      names.add(name);
      types.append("\n  or ").append(all.get(i).assertion(name));
    }
    return "copy (\nselect * from (\n" + select + names + types + "\n) to stdout (format binary)";
  }
}
