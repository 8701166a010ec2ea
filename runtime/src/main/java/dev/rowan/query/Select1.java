package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A select of one column, entity or projection.
 *
 * @param <A> what it returns of each row
 */
public final class Select1<A> extends SelectQuery<A, Select1<A>> {

  Select1(@Nullable Statements statements, OrderedTree tree, Selection<A> selection) {
    super(statements, tree, selection);
  }

  @Override
  Select1<A> with(@Nullable Statements statements, OrderedTree tree) {
    return new Select1<>(statements, tree, selection());
  }

  /** All rows, each mapped; a NULL is given to the mapper as null. */
  public <T> List<T> list(Function<? super A, ? extends T> mapper) {
    List<T> all = new ArrayList<>();
    for (A value : list()) {
      all.add(mapper.apply(value));
    }
    return all;
  }

  /**
   * The value of the only column of the only row, to be used as an expression: NULL when there is
   * no row, and a failure of the statement when there are several. The select must be of one
   * column.
   */
  public Expression<A> asExpression() {
    Expression<A> column = column();
    return new Formula<>(
        Template.of("(", part(), ")").like(column), column.type(), Node.of(column).label());
  }

  private Expression<A> column() {
    if (selection() instanceof Expression<A> column) {
      return column;
    }
    throw new IllegalStateException("This select is of more than one column: " + this);
  }
}
