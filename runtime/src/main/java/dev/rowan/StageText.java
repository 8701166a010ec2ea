package dev.rowan;

import dev.rowan.mapping.StagedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The statements that take rows from a table where they wait, to insert them or to update others.
 */
final class StageText {

  private static final String SOME = "s.n > ? and s.n <= ?";

  private final UpsertText upsert;
  private final InsertText insert;
  private final String table;
  private final List<String> key;
  private final boolean repeats;

  StageText(UpsertText upsert, StagedTable table, boolean repeats) {
    this.upsert = upsert;
    this.insert = upsert.insert();
    this.table = table.name();
    this.repeats = repeats;
    this.key = new ArrayList<>();
    for (int position : upsert.keyPositions()) {
      key.add(StagedTable.column(position));
    }
  }

  /** Writes all rows. */
  String all() {
    return upsert.upserted(rows(""));
  }

  /** Writes the rows behind one number up to another one. */
  String some() {
    return upsert.upserted(rows("\nwhere " + SOME));
  }

  /** The rows as the statement knows them; where a key is there twice, the last one alone. */
  private String rows(String where) {
    boolean isLast = repeats && upsert.isUpdate();
    String all = "s." + String.join(", s.", key);
    return "from (\nselect %s%s\nfrom %s s%s%s\n) v"
        .formatted(
            isLast ? "distinct on (" + all + ") " : "",
            columns(),
            table,
            where,
            isLast ? "\norder by " + all + ", s." + StagedTable.NUMBER + " desc" : "");
  }

  private String columns() {
    StringJoiner columns = new StringJoiner(", ");
    List<String> names = insert.columns();
    List<String> types = insert.types();
    for (int i = 0; i < names.size(); i++) {
      String column = "s." + StagedTable.column(i + 1);
      columns.add("%s::%s as %s".formatted(column, types.get(i), names.get(i)));
    }
    String number = insert.number().substring("v.".length());
    return columns.add("s." + StagedTable.NUMBER + " as " + number).toString();
  }

  /** Finds the number of the first row without a key. */
  String missing() {
    return "select n from %s where %s order by n limit 1"
        .formatted(table, String.join(" is null or ", key) + " is null");
  }

  /** Finds the numbers of two rows with the same key. */
  String repeated() {
    return "select min(n), max(n) from %s group by %s having count(*) > 1 order by 2 limit 1"
        .formatted(table, String.join(", ", key));
  }
}
