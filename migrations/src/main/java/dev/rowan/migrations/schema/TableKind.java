package dev.rowan.migrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sets a table apart from others.
 *
 * @param isUnlogged whether its rows are lost in a crash
 * @param partitionBy how its rows are shared out: {@code RANGE (payment_date)}
 * @param partition of what it is a partition
 * @param inherits the tables from which it has columns
 * @param options the storage parameters, such as {@code fillfactor=70}
 */
public record TableKind(
    boolean isUnlogged,
    @Nullable String partitionBy,
    @Nullable Partition partition,
    List<QualifiedName> inherits,
    List<String> options) {

  /** An ordinary table. */
  public static final TableKind ORDINARY = new TableKind(false, null, null, List.of(), List.of());

  /** Copies the lists. */
  public TableKind {
    inherits = List.copyOf(inherits);
    options = List.copyOf(options);
  }
}
