package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A select of eight columns, each an expression, an entity or a projection.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 * @param <E> the type of column 5
 * @param <F> the type of column 6
 * @param <G> the type of column 7
 * @param <H> the type of column 8
 */
public final class Select8<A, B, C, D, E, F, G, H>
    extends SelectQuery<Tuple8<A, B, C, D, E, F, G, H>, Select8<A, B, C, D, E, F, G, H>> {

  Select8(
      @Nullable Statements statements,
      OrderedTree tree,
      Selection<Tuple8<A, B, C, D, E, F, G, H>> selection) {
    super(statements, tree, selection);
  }

  @Override
  Select8<A, B, C, D, E, F, G, H> with(@Nullable Statements statements, OrderedTree tree) {
    return new Select8<>(statements, tree, selection());
  }

  /** All rows, each made by the mapper, a constructor mostly. */
  public <T> List<T> list(
      Tuple8.Mapper<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? super H,
              ? extends T>
          mapper) {
    return mapped(Tuple8.<A, B, C, D, E, F, G, H, T>select(mapper, parts()));
  }

  /** The only row, made by the mapper; empty when there is none. */
  public <T> Optional<T> optional(
      Tuple8.Mapper<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? super H,
              ? extends T>
          mapper) {
    return mappedOptional(Tuple8.<A, B, C, D, E, F, G, H, T>select(mapper, parts()));
  }
}
