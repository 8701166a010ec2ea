package dev.rowan.migrations.advise;

import dev.rowan.migrations.explain.LiveIndex;
import dev.rowan.migrations.explain.LiveSchema;
import dev.rowan.migrations.explain.LiveTable;
import dev.rowan.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Indexes that cost writes and room for nothing: doubled, broken, never used. */
final class IndexAdvice {

  /** A table that is used so seldom says nothing about its indexes. */
  private static final long USES = 100;

  private final LiveSchema live;
  private final EntityModel entities;
  private final double large;
  private final List<Advice> all = new ArrayList<>();

  private IndexAdvice(LiveSchema live, EntityModel entities, double large) {
    this.live = live;
    this.entities = entities;
    this.large = large;
  }

  static List<Advice> of(LiveSchema live, EntityModel entities, double large) {
    IndexAdvice advice = new IndexAdvice(live, entities, large);
    live.whole().forEach(advice::look);
    return advice.all;
  }

  private void look(LiveTable table) {
    for (LiveIndex index : table.indexes()) {
      if (!index.isValid()) {
        if (!table.isPartitioned()) { // there it waits for the indexes of partitions
          invalid(table, index);
        }
        continue;
      }
      LiveIndex other = instead(table, index);
      if (other != null) {
        redundant(table, index, other);
      } else if (isUnused(table, index)) {
        unused(table, index);
      }
    }
  }

  /** The index that does all that this one does; null when there is none. */
  private @Nullable LiveIndex instead(LiveTable table, LiveIndex index) {
    if (index.isNeeded() || entities.needsForForeignKey(table.name(), index)) {
      return null;
    }
    return table.indexes().stream()
        .filter(other -> !other.name().equals(index.name()) && other.isValid())
        .filter(other -> isSame(index, other) ? goesFirst(other, index) : isPart(index, other))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSame(LiveIndex a, LiveIndex b) {
    return isAlike(a, b)
        && a.keys().equals(b.keys())
        && a.sorts().equals(b.sorts())
        && a.include().equals(b.include());
  }

  private static boolean isAlike(LiveIndex a, LiveIndex b) {
    return a.method().equals(b.method()) && Objects.equals(a.where(), b.where());
  }

  /** Of two indexes that are the same one stays: what is needed, unique, or first by name. */
  private static boolean goesFirst(LiveIndex stays, LiveIndex goes) {
    if (stays.isNeeded() != goes.isNeeded()) {
      return stays.isNeeded();
    }
    if (stays.isUnique() != goes.isUnique()) {
      return stays.isUnique();
    }
    return stays.name().compareTo(goes.name()) < 0;
  }

  /** Whether the keys of an index are the first ones of another. */
  private static boolean isPart(LiveIndex index, LiveIndex other) {
    int size = index.keys().size();
    return isAlike(index, other)
        && index.method().equals("btree")
        && !index.isUnique()
        && other.keys().size() > size
        && other.keys().subList(0, size).equals(index.keys())
        && other.sorts().subList(0, size).equals(index.sorts())
        && (other.keys().containsAll(index.include())
            || other.include().containsAll(index.include()));
  }

  private void redundant(LiveTable table, LiveIndex index, LiveIndex other) {
    boolean isSame = isSame(index, other);
    add(
        isSame ? "duplicate-index" : "redundant-index",
        index,
        isSame
            ? "it is the same as " + other.name()
            : "its keys are the first ones of "
                + other.name()
                + " ("
                + String.join(", ", other.keys())
                + ")",
        "each write of "
            + LiveTable.text(table.name())
            + " keeps both, and "
            + room(index)
            + " hold nothing new",
        drop(table, index),
        entities.removal(table.name(), index));
  }

  private void invalid(LiveTable table, LiveIndex index) {
    add(
        "invalid-index",
        index,
        "it was not finished, and no query uses it",
        "each write of " + LiveTable.text(table.name()) + " keeps it all the same",
        "reindex index concurrently " + name(table, index),
        null);
  }

  private boolean isUnused(LiveTable table, LiveIndex index) {
    boolean isUsed = table.scans() + table.indexScans() >= USES;
    return index.scans() == 0
        && !index.isUnique()
        && !index.isNeeded()
        && !table.isPartitioned()
        && isUsed
        && table.rows() >= large
        && !entities.needsForForeignKey(table.name(), index);
  }

  private void unused(LiveTable table, LiveIndex index) {
    String since = live.since();
    add(
        "unused-index",
        index,
        "no query has used it since "
            + (since == null ? "the database is there" : since + ", when counting began"),
        room(index)
            + ", and the work of each write; look at replicas and at what runs once a year first",
        drop(table, index),
        entities.removal(table.name(), index));
  }

  private static String drop(LiveTable table, LiveIndex index) {
    return "drop index " + (table.isPartitioned() ? "" : "concurrently ") + name(table, index);
  }

  private static String name(LiveTable table, LiveIndex index) {
    return LiveTable.text(new QualifiedName(table.name().schema(), index.name()));
  }

  private static String room(LiveIndex index) {
    return Advisor.count(Math.max(1, index.bytes() / 1024)) + " kB";
  }

  private void add(
      String rule,
      LiveIndex index,
      String what,
      String why,
      String statement,
      @Nullable String annotation) {
    all.add(new Advice(rule, index.name(), what, why, statement, annotation));
  }
}
