package dev.rowan.migrations.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a database, that of a constraint too.
 *
 * @param name its name
 * @param method {@code btree}, {@code gin} …
 * @param keys what is indexed: columns and expressions
 * @param sorts how each key is compared and ordered, in the server's own words
 * @param include the columns that are stored with the keys
 * @param where the condition on the rows that are indexed
 * @param isUnique whether no two rows may have the same keys
 * @param isNeeded whether something else needs it: a constraint, or replication
 * @param isValid whether it can be used
 * @param scans how often it was used
 * @param bytes how much room it takes
 */
public record LiveIndex(
    String name,
    String method,
    List<String> keys,
    List<String> sorts,
    List<String> include,
    @Nullable String where,
    boolean isUnique,
    boolean isNeeded,
    boolean isValid,
    long scans,
    long bytes) {

  /** Copies the lists. */
  public LiveIndex {
    keys = List.copyOf(keys);
    sorts = List.copyOf(sorts);
    include = List.copyOf(include);
  }

  /** Whether it finds rows by these keys, in any order: they are the first ones. */
  public boolean leadsWith(List<String> wanted) {
    return isValid
        && where == null
        && keys.size() >= wanted.size()
        && keys.subList(0, wanted.size()).containsAll(wanted);
  }
}
