package dev.rowan.cli.schema;

import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import dev.rowan.migrations.draft.DraftFile;
import dev.rowan.migrations.draft.MigrationDraft;
import dev.rowan.migrations.schema.Renames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A difference, and the files that were written of it.
 *
 * @param draft the difference
 * @param files the files
 * @param isWritten whether files were asked for
 */
record DiffReport(MigrationDraft draft, List<Path> files, boolean isWritten) implements Report {

  @Override
  public String text(Style style) {
    if (draft.isEmpty()) {
      return style.good("The entities need nothing that is not there")
          + (isWritten ? "; no file was written" : "")
          + left(style);
    }
    return isWritten
        ? files.stream().map(file -> "Wrote " + file).collect(Collectors.joining("\n"))
        : draft.files().stream()
            .map(DraftFile::up)
            .collect(Collectors.joining("\n-- In a migration of its own:\n"))
            .strip();
  }

  private String left(Style style) {
    int count = draft.left().changes().size();
    return count == 0
        ? ""
        : "\n"
            + style.notable(count + (count == 1 ? " thing is" : " things are") + " left over:")
            + draft.left().changes().stream()
                .map(change -> "\n  " + change.sql() + ";")
                .collect(Collectors.joining());
  }

  @Override
  public Object json() {
    return Json.object(
        "changes", Statements.json(draft.changes().changes()),
        "left", Statements.json(draft.left().changes()),
        "renames", renames(draft.proposed()),
        "migrations", draft.files().stream().map(DiffReport::json).toList(),
        "files", files);
  }

  private static Object json(DraftFile file) {
    return Json.object("name", file.what(), "up", file.up(), "down", file.down());
  }

  private static List<String> renames(Renames proposed) {
    List<String> all = new ArrayList<>();
    proposed.tables().forEach(rename -> all.add(rename.from() + "=" + rename.to()));
    proposed
        .columns()
        .forEach(rename -> all.add(rename.table() + "." + rename.from() + "=" + rename.to()));
    return all;
  }
}
