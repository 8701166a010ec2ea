package dev.rowan.migrations.draft;

import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.Renames;
import dev.rowan.migrations.schema.SchemaDiff;

/**
 * What a person should know who reads a draft.
 *
 * @param proposed what could have another name
 * @param left what would have to be dropped
 */
record Notes(Renames proposed, SchemaDiff left) {

  /** The comments at the beginning. */
  String head() {
    StringBuilder text = new StringBuilder();
    for (Renames.TableRename rename : proposed.tables()) {
      renamed(rename.from().toString(), rename.to().toString(), text);
    }
    for (Renames.ColumnRename rename : proposed.columns()) {
      renamed(rename.table() + "." + rename.from(), rename.to(), text);
    }
    return text.toString();
  }

  private static void renamed(String from, String to, StringBuilder text) {
    text.append("-- Is ").append(to).append(" a new name of ").append(from).append("?");
    text.append(" Then say so: --rename ").append(from).append('=').append(to).append('\n');
  }

  /** The comments at the end: statements that nobody asked for. */
  String tail() {
    if (left.isEmpty()) {
      return "";
    }
    StringBuilder text =
        new StringBuilder(
            "\n-- No entity has what these drop. Rows and values do not come back.\n");
    for (Change change : left.changes()) {
      (change.sql() + ";").lines().forEach(line -> text.append("-- ").append(line).append('\n'));
    }
    return text.toString();
  }
}
