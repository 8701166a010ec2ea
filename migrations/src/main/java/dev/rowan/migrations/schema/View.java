package dev.rowan.migrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param name its name
 * @param isMaterialized whether its rows are stored
 * @param columns the names of its columns
 * @param query the query behind it, without a semicolon
 * @param options such as {@code security_barrier=true}
 * @param reads the tables and views that the query reads
 * @param indexes the indexes of a materialized view
 * @param comment the comment on it
 */
public record View(
    QualifiedName name,
    boolean isMaterialized,
    List<String> columns,
    String query,
    List<String> options,
    List<QualifiedName> reads,
    List<Index> indexes,
    @Nullable String comment) {

  /** Copies the lists. */
  public View {
    columns = List.copyOf(columns);
    options = List.copyOf(options);
    reads = List.copyOf(reads);
    indexes = List.copyOf(indexes);
  }
}
