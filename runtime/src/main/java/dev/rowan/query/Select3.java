package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A select of three columns, each an expression, an entity or a projection.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 */
public final class Select3<A, B, C> extends SelectQuery<Tuple3<A, B, C>, Select3<A, B, C>> {

  Select3(@Nullable Statements statements, OrderedTree tree, Selection<Tuple3<A, B, C>> selection) {
    super(statements, tree, selection);
  }

  @Override
  Select3<A, B, C> with(@Nullable Statements statements, OrderedTree tree) {
    return new Select3<>(statements, tree, selection());
  }

  /** All rows, each made by the mapper, a constructor mostly. */
  public <T> List<T> list(Tuple3.Mapper<? super A, ? super B, ? super C, ? extends T> mapper) {
    return mapped(Tuple3.<A, B, C, T>select(mapper, parts()));
  }

  /** The only row, made by the mapper; empty when there is none. */
  public <T> Optional<T> optional(
      Tuple3.Mapper<? super A, ? super B, ? super C, ? extends T> mapper) {
    return mappedOptional(Tuple3.<A, B, C, T>select(mapper, parts()));
  }
}
