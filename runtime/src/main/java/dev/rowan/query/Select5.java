package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A select of five columns, each an expression, an entity or a projection.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 * @param <E> the type of column 5
 */
public final class Select5<A, B, C, D, E>
    extends SelectQuery<Tuple5<A, B, C, D, E>, Select5<A, B, C, D, E>> {

  Select5(
      @Nullable Statements statements,
      OrderedTree tree,
      Selection<Tuple5<A, B, C, D, E>> selection) {
    super(statements, tree, selection);
  }

  @Override
  Select5<A, B, C, D, E> with(@Nullable Statements statements, OrderedTree tree) {
    return new Select5<>(statements, tree, selection());
  }

  /** All rows, each made by the mapper, a constructor mostly. */
  public <T> List<T> list(
      Tuple5.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> mapper) {
    return mapped(Tuple5.<A, B, C, D, E, T>select(mapper, parts()));
  }

  /** The only row, made by the mapper; empty when there is none. */
  public <T> Optional<T> optional(
      Tuple5.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? extends T> mapper) {
    return mappedOptional(Tuple5.<A, B, C, D, E, T>select(mapper, parts()));
  }
}
