package dev.rowan.migrations.draft;

import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.SchemaDiff;

/** The script that undoes steps, with a warning of what it cannot bring back. */
final class DownScript {
  private DownScript() {}

  static String of(SchemaDiff up, SchemaDiff down) {
    StringBuilder text = new StringBuilder();
    for (Change change : down.changes()) {
      if (change.losesData()) {
        text.append("-- Data loss: what ").append(change.subject()).append(" holds is gone.\n");
      }
    }
    for (Change change : up.changes()) {
      if (change.losesData()) {
        text.append("-- Data loss: ").append(change.subject()).append(" comes back empty.\n");
      }
    }
    text.append(text.isEmpty() ? "" : "\n");
    return text.append(down.sql()).toString();
  }
}
