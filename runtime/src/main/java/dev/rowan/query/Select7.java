package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A select of seven columns, each an expression, an entity or a projection.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 * @param <E> the type of column 5
 * @param <F> the type of column 6
 * @param <G> the type of column 7
 */
public final class Select7<A, B, C, D, E, F, G>
    extends SelectQuery<Tuple7<A, B, C, D, E, F, G>, Select7<A, B, C, D, E, F, G>> {

  Select7(
      @Nullable Statements statements,
      OrderedTree tree,
      Selection<Tuple7<A, B, C, D, E, F, G>> selection) {
    super(statements, tree, selection);
  }

  @Override
  Select7<A, B, C, D, E, F, G> with(@Nullable Statements statements, OrderedTree tree) {
    return new Select7<>(statements, tree, selection());
  }

  /** All rows, each made by the mapper, a constructor mostly. */
  public <T> List<T> list(
      Tuple7.Mapper<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? extends T>
          mapper) {
    return mapped(Tuple7.<A, B, C, D, E, F, G, T>select(mapper, parts()));
  }

  /** The only row, made by the mapper; empty when there is none. */
  public <T> Optional<T> optional(
      Tuple7.Mapper<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? extends T>
          mapper) {
    return mappedOptional(Tuple7.<A, B, C, D, E, F, G, T>select(mapper, parts()));
  }
}
