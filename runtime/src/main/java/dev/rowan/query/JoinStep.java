package dev.rowan.query;

import java.util.function.Function;

/**
 * A table that is to be joined, and waits for the condition.
 *
 * @param <S> the select
 */
@CheckReturnValue
public final class JoinStep<S> {

  private final Function<Predicate, S> next;

  JoinStep(Function<Predicate, S> next) {
    this.next = next;
  }

  /** Joins the rows for which all of these are true. */
  public S on(Predicate first, Predicate... more) {
    return next.apply(Predicate.all(first, Predicate.all(more)));
  }

  /** Joins every row: {@code on true}, as for a lateral subquery. */
  public S always() {
    return next.apply(Predicate.noCondition());
  }
}
