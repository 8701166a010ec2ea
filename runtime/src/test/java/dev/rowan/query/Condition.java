package dev.rowan.query;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A predicate together with what it means, said in Java: true, false, or null for NULL. */
record Condition(Predicate sql, Function<Person, @Nullable Boolean> java) {

  boolean holds(Person person) {
    return Boolean.TRUE.equals(java.apply(person));
  }

  Condition and(Condition other) {
    return new Condition(sql.and(other.sql), p -> both(java.apply(p), other.java.apply(p)));
  }

  Condition or(Condition other) {
    return new Condition(
        sql.or(other.sql),
        p -> opposite(both(opposite(java.apply(p)), opposite(other.java.apply(p)))));
  }

  Condition not() {
    return new Condition(sql.not(), p -> opposite(java.apply(p)));
  }

  /** The same, as a value that is asked for being true. */
  Condition asValue() {
    return new Condition(sql.asExpression().isTrue(), java);
  }

  private static @Nullable Boolean both(@Nullable Boolean a, @Nullable Boolean b) {
    if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
      return false;
    }
    return a == null || b == null ? null : true;
  }

  private static @Nullable Boolean opposite(@Nullable Boolean a) {
    return a == null ? null : !a;
  }

  /** A condition that is NULL where the operand is. */
  static <V> Condition of(
      Predicate sql, Function<Person, @Nullable V> operand, java.util.function.Predicate<V> test) {
    return new Condition(
        sql,
        person -> {
          V value = operand.apply(person);
          return value == null ? null : test.test(value);
        });
  }

  /** {@code = any} and {@code <> all}: decided without looking when there is no value at all. */
  static <V> Condition in(
      Predicate sql,
      Function<Person, @Nullable V> operand,
      Collection<V> values,
      BiPredicate<V, V> same) {
    return new Condition(
        sql,
        person -> {
          V value = operand.apply(person);
          if (values.isEmpty()) {
            return false;
          }
          return value == null ? null : values.stream().anyMatch(v -> same.test(v, value));
        });
  }

  /** The numbers 1.0 and 1.00 are the same. */
  static int compare(BigDecimal a, BigDecimal b) {
    return a.compareTo(b);
  }

  static <V> boolean between(Comparator<V> order, V value, V low, V high) {
    return order.compare(low, value) <= 0 && order.compare(value, high) <= 0;
  }

  /** Case as the collation of the test's database folds it. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder();
    text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  /** What a pattern of {@code like} means. */
  static boolean like(String text, String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      switch (c) {
        case '%' -> regex.append(".*");
        case '_' -> regex.append('.');
        case '\\' -> regex.append(Pattern.quote(String.valueOf(pattern.charAt(++i))));
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
  }
}
