package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insert that says what. Each step returns a new one; immutable and thread-safe. */
public sealed class Insert extends Change
    permits Insert1, Insert2, Insert3, Insert4, Insert5, Insert6, Insert7, Insert8, InsertRow {

  private final InsertTree tree;

  Insert(Statements statements, InsertTree tree) {
    super(statements, tree);
    this.tree = tree;
  }

  /** Leaves out each row that a unique key does not let in; neither counted nor returned. */
  @CheckReturnValue
  public final Change onConflictDoNothing() {
    return new Change(statements(), tree.skippingConflicts());
  }

  final InsertTree withRow(@Nullable Object... values) {
    List<Part> row = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      row.add(Written.of(tree.columns().get(i), values[i]));
    }
    return with(((InsertRows) tree.rows()).with(row));
  }

  final InsertTree withSelect(SelectQuery<?, ?> select) {
    if (!tree.isEmpty()) {
      throw new IllegalStateException("An insert is of values or of a select, not of both");
    }
    return with(out -> select.tree().render(out, false));
  }

  private InsertTree with(Part rows) {
    return new InsertTree(tree.table(), tree.columns(), rows, false, tree.ctes());
  }
}
