package dev.rowan.cli.schema;

import dev.rowan.cli.console.Json;
import dev.rowan.migrations.schema.Change;
import java.util.List;
import java.util.Locale;

/** Changes of a schema as JSON. */
final class Statements {
  private Statements() {}

  static List<?> json(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                Json.object(
                    "kind",
                    change.kind().name().toLowerCase(Locale.ROOT),
                    "subject",
                    change.subject(),
                    "sql",
                    change.sql(),
                    "losesData",
                    change.losesData()))
        .toList();
  }
}
