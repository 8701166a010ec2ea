package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/**
 * An expression that is text.
 *
 * <p>{@code startsWith}, {@code endsWith} and {@code contains} take text, not patterns: {@code %},
 * {@code _} and {@code \} in it are escaped by {@code \}, PostgreSQL's own escape. {@code like} and
 * {@code ilike} take a pattern as it is.
 *
 * <p>The {@code …IgnoreCase} forms leave case to the database: equality compares {@code lower(…)}
 * of both sides, which an index on {@code lower(column)} serves, and the others are {@code ilike}.
 * A column with a collation of its own that folds case differently from the database's should be
 * asked through {@code ilike}, since {@code lower(?)} folds the value as the database does.
 */
public sealed interface TextExpression extends ComparableExpression<String>
    permits Lower, TextColumn {

  /**
   * True where this matches the pattern: {@code %} is any text, {@code _} any one character, and
   * {@code \} takes the next character literally.
   */
  default Predicate like(String pattern) {
    return new Comparison(this, Operator.LIKE, Value.of(this, pattern, "like"));
  }

  /** As {@link #like}; no condition when the pattern is null. */
  default Predicate likeIfPresent(@Nullable String pattern) {
    return pattern == null ? Predicate.noCondition() : like(pattern);
  }

  /** As {@link #like}, whatever the case of the letters. */
  default Predicate ilike(String pattern) {
    return new Comparison(this, Operator.ILIKE, Value.of(this, pattern, "ilike"));
  }

  /** As {@link #ilike}; no condition when the pattern is null. */
  default Predicate ilikeIfPresent(@Nullable String pattern) {
    return pattern == null ? Predicate.noCondition() : ilike(pattern);
  }

  /** True where this starts with the text; everywhere that has a value when the text is empty. */
  default Predicate startsWith(String text) {
    return LikePattern.STARTS_WITH.of(this, Operator.LIKE, text);
  }

  /** As {@link #startsWith}; no condition when the text is null. */
  default Predicate startsWithIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : startsWith(text);
  }

  /** As {@link #startsWith}, whatever the case of the letters. */
  default Predicate startsWithIgnoreCase(String text) {
    return LikePattern.STARTS_WITH.of(this, Operator.ILIKE, text);
  }

  /** As {@link #startsWithIgnoreCase}; no condition when the text is null. */
  default Predicate startsWithIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : startsWithIgnoreCase(text);
  }

  /** True where this ends with the text; everywhere that has a value when the text is empty. */
  default Predicate endsWith(String text) {
    return LikePattern.ENDS_WITH.of(this, Operator.LIKE, text);
  }

  /** As {@link #endsWith}; no condition when the text is null. */
  default Predicate endsWithIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : endsWith(text);
  }

  /** As {@link #endsWith}, whatever the case of the letters. */
  default Predicate endsWithIgnoreCase(String text) {
    return LikePattern.ENDS_WITH.of(this, Operator.ILIKE, text);
  }

  /** As {@link #endsWithIgnoreCase}; no condition when the text is null. */
  default Predicate endsWithIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : endsWithIgnoreCase(text);
  }

  /** True where the text stands in this; everywhere that has a value when the text is empty. */
  default Predicate contains(String text) {
    return LikePattern.CONTAINS.of(this, Operator.LIKE, text);
  }

  /** As {@link #contains}; no condition when the text is null. */
  default Predicate containsIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : contains(text);
  }

  /** As {@link #contains}, whatever the case of the letters. */
  default Predicate containsIgnoreCase(String text) {
    return LikePattern.CONTAINS.of(this, Operator.ILIKE, text);
  }

  /** As {@link #containsIgnoreCase}; no condition when the text is null. */
  default Predicate containsIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : containsIgnoreCase(text);
  }

  /** True where this is the text, whatever the case of the letters. */
  default Predicate eqIgnoreCase(String text) {
    Value<String> value = Value.of(this, text, "eqIgnoreCase");
    return new Comparison(new Lower(this), Operator.EQ, new Lower(value));
  }

  /** As {@link #eqIgnoreCase}; no condition when the text is null. */
  default Predicate eqIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : eqIgnoreCase(text);
  }

  /** True where this is another text, whatever the case of the letters. */
  default Predicate neIgnoreCase(String text) {
    return eqIgnoreCase(text).not();
  }
}
