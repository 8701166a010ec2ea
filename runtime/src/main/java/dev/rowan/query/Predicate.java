package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * A condition on rows, in SQL's logic: true, false, or NULL where it depends on a value that is not
 * there. A value like any other: immutable, thread-safe, free to be kept, combined and reused.
 *
 * <p>{@link #noCondition()} stands for a filter that is not asked for. It vanishes from whatever it
 * is combined with: {@code a.and(noCondition())} and {@code a.or(noCondition())} are {@code a}.
 */
@CheckReturnValue
public abstract sealed class Predicate
    permits Comparison,
        TemplateCondition,
        Constant,
        FoldedMembership,
        Group,
        Membership,
        NoCondition,
        NullTest,
        PathExists,
        Between,
        RelatedExists,
        Truth {

  Predicate() {}

  /** The absent condition, which restricts nothing and vanishes from every combination. */
  public static Predicate noCondition() {
    return NoCondition.INSTANCE;
  }

  /** The predicate when {@code wanted}, else {@link #noCondition()}. */
  public static Predicate when(boolean wanted, Predicate predicate) {
    return wanted ? predicate : noCondition();
  }

  /** The predicate, made only when {@code wanted}, else {@link #noCondition()}. */
  public static Predicate when(boolean wanted, Supplier<Predicate> predicate) {
    return wanted ? predicate.get() : noCondition();
  }

  /** True where all are true. Of no predicates at all: {@link #noCondition()}. */
  public static Predicate all(Predicate... predicates) {
    return Group.all(Arrays.asList(predicates));
  }

  /** True where all are true. Of no predicates at all: {@link #noCondition()}. */
  public static Predicate all(Collection<Predicate> predicates) {
    return Group.all(List.copyOf(predicates));
  }

  /**
   * True where at least one is true. Of no predicates at all: true nowhere, as {@code in} of
   * nothing; of absent ones only: {@link #noCondition()}.
   */
  public static Predicate any(Predicate... predicates) {
    return Group.any(Arrays.asList(predicates));
  }

  /** As {@link #any(Predicate...)}. */
  public static Predicate any(Collection<Predicate> predicates) {
    return Group.any(List.copyOf(predicates));
  }

  /** True where both are true. */
  public final Predicate and(Predicate other) {
    return Group.all(List.of(this, other));
  }

  /** True where one of them is true or both. */
  public final Predicate or(Predicate other) {
    return Group.any(List.of(this, other));
  }

  /**
   * True where this is false. Where this is NULL, so is its opposite: {@code age.gt(3).not()} does
   * not find rows without an age.
   */
  public abstract Predicate not();

  /** The condition as a value: true, false or NULL, to be selected, ordered by or compared. */
  public final BooleanExpression asExpression() {
    return new BooleanFormula(Template.of("(", this, ")"), SqlTypes.BOOLEAN);
  }

  /** Whether it is surely not true where a column that it speaks of is NULL. */
  boolean rejectsNull() {
    return false;
  }

  /** Appends the SQL. */
  abstract void render(Renderer out);

  /** The SQL, with {@code ?} for the values. */
  @Override
  public final String toString() {
    return Renderer.alone(this::render).sql();
  }
}
