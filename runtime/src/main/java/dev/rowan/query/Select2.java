package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A select of two columns, each an expression, an entity or a projection.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 */
public final class Select2<A, B> extends SelectQuery<Tuple2<A, B>, Select2<A, B>> {

  Select2(@Nullable Statements statements, OrderedTree tree, Selection<Tuple2<A, B>> selection) {
    super(statements, tree, selection);
  }

  @Override
  Select2<A, B> with(@Nullable Statements statements, OrderedTree tree) {
    return new Select2<>(statements, tree, selection());
  }

  /** All rows, each made by the mapper, a constructor mostly. */
  public <T> List<T> list(Tuple2.Mapper<? super A, ? super B, ? extends T> mapper) {
    return mapped(Tuple2.<A, B, T>select(mapper, parts()));
  }

  /** The only row, made by the mapper; empty when there is none. */
  public <T> Optional<T> optional(Tuple2.Mapper<? super A, ? super B, ? extends T> mapper) {
    return mappedOptional(Tuple2.<A, B, T>select(mapper, parts()));
  }
}
