package dev.rowan.migrations.draft;

import dev.rowan.migrations.lint.Finding;
import dev.rowan.migrations.lint.Linter;
import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Steps as a script, in which comments say what each of them blocks or loses. */
final class CommentedScript {
  private final List<Change> changes;
  private final List<Integer> lines = new ArrayList<>();
  private final List<Finding> findings;

  /** The script of these steps, from this schema. */
  CommentedScript(SchemaDiff diff, SchemaModel from) {
    this.changes = diff.changes();
    StringBuilder script = new StringBuilder();
    int line = 1;
    for (Change change : changes) {
      lines.add(line);
      script.append(change.sql()).append(";\n");
      line += (int) change.sql().lines().count();
    }
    this.findings = Linter.knowing(from).lint(script.toString(), true);
  }

  List<Change> changes() {
    return changes;
  }

  List<Finding> findings() {
    return findings;
  }

  /** What was found in a step. */
  List<Finding> of(Change change) {
    int line = lines.get(changes.indexOf(change));
    return findings.stream().filter(finding -> finding.line() == line).toList();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Change change : changes) {
      text.append(text.isEmpty() ? "" : "\n");
      if (change.losesData()) {
        text.append("-- Data loss: what ").append(change.subject()).append(" holds is gone.\n");
      }
      of(change).forEach(finding -> comment(finding, text));
      text.append(change.sql()).append(";\n");
    }
    return text.toString();
  }

  private static void comment(Finding finding, StringBuilder text) {
    String severity = finding.severity().name();
    text.append("-- ").append(severity.charAt(0));
    text.append(severity.substring(1).toLowerCase(Locale.ROOT));
    text.append(", ").append(finding.rule().code()).append(": ").append(finding.why());
    text.append('\n');
    if (!finding.steps().isEmpty()) {
      text.append("-- Instead:\n");
      finding.steps().lines().forEach(line -> text.append("--   ").append(line).append('\n'));
    }
  }
}
