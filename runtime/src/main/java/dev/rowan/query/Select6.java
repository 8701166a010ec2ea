package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A select of six columns, each an expression, an entity or a projection.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 * @param <E> the type of column 5
 * @param <F> the type of column 6
 */
public final class Select6<A, B, C, D, E, F>
    extends SelectQuery<Tuple6<A, B, C, D, E, F>, Select6<A, B, C, D, E, F>> {

  Select6(
      @Nullable Statements statements,
      OrderedTree tree,
      Selection<Tuple6<A, B, C, D, E, F>> selection) {
    super(statements, tree, selection);
  }

  @Override
  Select6<A, B, C, D, E, F> with(@Nullable Statements statements, OrderedTree tree) {
    return new Select6<>(statements, tree, selection());
  }

  /** All rows, each made by the mapper, a constructor mostly. */
  public <T> List<T> list(
      Tuple6.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends T>
          mapper) {
    return mapped(Tuple6.<A, B, C, D, E, F, T>select(mapper, parts()));
  }

  /** The only row, made by the mapper; empty when there is none. */
  public <T> Optional<T> optional(
      Tuple6.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends T>
          mapper) {
    return mappedOptional(Tuple6.<A, B, C, D, E, F, T>select(mapper, parts()));
  }
}
