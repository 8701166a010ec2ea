package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the entities do not say. */
final class Notes {
  private final List<PullNote> all = new ArrayList<>();

  void add(QualifiedName place, String reason) {
    all.add(new PullNote(place.toString(), reason));
  }

  void add(QualifiedName table, String column, String reason) {
    all.add(new PullNote(table + "." + column, reason));
  }

  List<PullNote> sorted() {
    return all.stream()
        .distinct()
        .sorted(Comparator.comparing(PullNote::place).thenComparing(PullNote::reason))
        .toList();
  }
}
