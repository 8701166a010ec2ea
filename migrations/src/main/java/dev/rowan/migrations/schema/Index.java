package dev.rowan.migrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that belongs to no constraint.
 *
 * @param name its name, in the schema of its table
 * @param isUnique whether no two rows may have the same keys
 * @param method {@code btree}, {@code gin}, {@code gist}, {@code brin}, {@code hash} …
 * @param keys what is indexed, each as it stands between the parentheses: {@code lower(email)
 *     text_pattern_ops desc}
 * @param include the columns that are stored with the keys
 * @param isNullsDistinct whether NULL differs from NULL in a unique index
 * @param options the storage parameters, such as {@code fillfactor=70}
 * @param where the condition on the rows that are indexed
 */
public record Index(
    String name,
    boolean isUnique,
    String method,
    List<String> keys,
    List<String> include,
    boolean isNullsDistinct,
    List<String> options,
    @Nullable String where) {

  /** Copies the lists. */
  public Index {
    keys = List.copyOf(keys);
    include = List.copyOf(include);
    options = List.copyOf(options);
  }

  /** A B-tree over these keys. */
  public static Index of(String name, List<String> keys) {
    return new Index(name, false, "btree", keys, List.of(), true, List.of(), null);
  }
}
