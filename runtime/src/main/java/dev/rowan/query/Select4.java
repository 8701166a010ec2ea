package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A select of four columns, each an expression, an entity or a projection.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 */
public final class Select4<A, B, C, D>
    extends SelectQuery<Tuple4<A, B, C, D>, Select4<A, B, C, D>> {

  Select4(
      @Nullable Statements statements, OrderedTree tree, Selection<Tuple4<A, B, C, D>> selection) {
    super(statements, tree, selection);
  }

  @Override
  Select4<A, B, C, D> with(@Nullable Statements statements, OrderedTree tree) {
    return new Select4<>(statements, tree, selection());
  }

  /** All rows, each made by the mapper, a constructor mostly. */
  public <T> List<T> list(
      Tuple4.Mapper<? super A, ? super B, ? super C, ? super D, ? extends T> mapper) {
    return mapped(Tuple4.<A, B, C, D, T>select(mapper, parts()));
  }

  /** The only row, made by the mapper; empty when there is none. */
  public <T> Optional<T> optional(
      Tuple4.Mapper<? super A, ? super B, ? super C, ? super D, ? extends T> mapper) {
    return mappedOptional(Tuple4.<A, B, C, D, T>select(mapper, parts()));
  }
}
