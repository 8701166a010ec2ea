package dev.rowan.migrations;

import dev.rowan.migrations.lint.Finding;
import dev.rowan.migrations.lint.Linter;
import dev.rowan.migrations.schema.SchemaReader;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the linter look at the scripts that are pending. */
final class PendingLint {
  private PendingLint() {}

  static Map<String, List<Finding>> findings(Work work) throws SQLException {
    Linter linter = Linter.knowing(SchemaReader.read(work.place().session().jdbc()));
    Map<String, List<Finding>> all = new LinkedHashMap<>();
    for (Migration migration : work.overview().pending(null)) {
      if (migration instanceof Script script) {
        List<Finding> findings = linter.lint(script.text(), script.transactional());
        if (!findings.isEmpty()) {
          all.put(script.path(), findings);
        }
      }
    }
    return all;
  }
}
