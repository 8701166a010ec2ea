package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Draws conditions of every operator, and trees of them. */
final class Conditions {

  private Conditions() {}

  /** Trees of at most so many levels of groups. */
  static Arbitrary<Condition> trees(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<Condition> inner = trees(depth - 1);
    return Arbitraries.oneOf(
        leaves(),
        inner.map(Condition::not),
        inner.map(Condition::asValue),
        Combinators.combine(inner, inner).as(Conditions::among),
        Combinators.combine(inner, inner).as(Condition::and),
        Combinators.combine(inner, inner).as(Condition::or));
  }

  /** Both, from a list in which something is absent. */
  private static Condition among(Condition one, Condition other) {
    Predicate none = Predicate.noCondition();
    List<Predicate> all = List.of(none, one.sql(), Predicate.any(none), other.sql());
    return new Condition(Predicate.all(all), one.and(other).java());
  }

  private static Arbitrary<Condition> leaves() {
    return Arbitraries.oneOf(
        comparisons(PERSON.name, Person::name, texts(), Comparator.<String>naturalOrder()),
        comparisons(PERSON.age, Person::age, ages(), Comparator.<Integer>naturalOrder()),
        comparisons(PERSON.score, Person::score, scores(), Condition::compare),
        comparisons(PERSON.active, Person::active, booleans(), Comparator.<Boolean>naturalOrder()),
        texts().flatMap(Conditions::search),
        patterns().flatMap(Conditions::match),
        lists().flatMap(Conditions::arrays),
        FunctionConditions.leaves(),
        Arbitraries.of(
            Condition.of(PERSON.active.isTrue(), Person::active, v -> v),
            Condition.of(PERSON.active.isFalse(), Person::active, v -> !v),
            new Condition(PERSON.name.isNull(), p -> p.name() == null),
            new Condition(PERSON.tags.isNotNull(), p -> p.tags() != null)));
  }

  private static <V extends Comparable<? super V>> Arbitrary<Condition> comparisons(
      ComparableColumn<V> column,
      Function<Person, @Nullable V> get,
      Arbitrary<V> values,
      Comparator<V> order) {
    Arbitrary<Condition> two =
        Combinators.combine(values, values, Arbitraries.integers().between(0, 6))
            .as((a, b, operator) -> comparison(column, get, order, a, b, operator));
    Arbitrary<Condition> many =
        values
            .list()
            .ofMaxSize(4)
            .map(
                list ->
                    Condition.in(column.in(list), get, list, (a, b) -> order.compare(a, b) == 0));
    Arbitrary<Condition> none =
        values
            .list()
            .ofMaxSize(4)
            .map(
                list ->
                    Condition.in(
                        column.notIn(list).not(), get, list, (a, b) -> order.compare(a, b) == 0));
    return Arbitraries.oneOf(two, two, many, none);
  }

  private static <V extends Comparable<? super V>> Condition comparison(
      ComparableColumn<V> column,
      Function<Person, @Nullable V> get,
      Comparator<V> order,
      V a,
      V b,
      int operator) {
    return switch (operator) {
      case 0 -> Condition.of(column.eq(a), get, v -> order.compare(v, a) == 0);
      case 1 -> Condition.of(column.ne(a), get, v -> order.compare(v, a) != 0);
      case 2 -> Condition.of(column.gt(a), get, v -> order.compare(v, a) > 0);
      case 3 -> Condition.of(column.goe(a), get, v -> order.compare(v, a) >= 0);
      case 4 -> Condition.of(column.lt(a), get, v -> order.compare(v, a) < 0);
      case 5 -> Condition.of(column.loe(a), get, v -> order.compare(v, a) <= 0);
      default -> Condition.of(column.between(a, b), get, v -> Condition.between(order, v, a, b));
    };
  }

  private static Arbitrary<Condition> search(String text) {
    String lower = Condition.lower(text);
    TextColumn name = PERSON.name;
    return Arbitraries.of(
        name(name.startsWith(text), v -> v.startsWith(text)),
        name(name.endsWith(text), v -> v.endsWith(text)),
        name(name.contains(text), v -> v.contains(text)),
        name(name.eqIgnoreCase(text), v -> Condition.lower(v).equals(lower)),
        name(name.neIgnoreCase(text), v -> !Condition.lower(v).equals(lower)),
        name(
            name.inIgnoreCase(List.of(text, "B")),
            v -> List.of(lower, "b").contains(Condition.lower(v))),
        name(name.notInIgnoreCase(List.of(text)), v -> !Condition.lower(v).equals(lower)),
        name(name.startsWithIgnoreCase(text), v -> Condition.lower(v).startsWith(lower)),
        name(name.endsWithIgnoreCase(text), v -> Condition.lower(v).endsWith(lower)),
        name(name.containsIgnoreCase(text), v -> Condition.lower(v).contains(lower)));
  }

  private static Arbitrary<Condition> match(String pattern) {
    String lower = Condition.lower(pattern);
    return Arbitraries.of(
        name(PERSON.name.like(pattern), v -> Condition.like(v, pattern)),
        name(PERSON.name.ilike(pattern), v -> Condition.like(Condition.lower(v), lower)));
  }

  private static Condition name(Predicate sql, java.util.function.Predicate<String> test) {
    return Condition.of(sql, Person::name, test);
  }

  private static Arbitrary<Condition> arrays(List<String> list) {
    return Arbitraries.of(
        Condition.of(PERSON.tags.eq(list), Person::tags, v -> v.equals(list)),
        Condition.of(PERSON.tags.ne(list), Person::tags, v -> !v.equals(list)),
        Condition.in(
            PERSON.tags.in(List.of(list, List.of())),
            Person::tags,
            List.of(list, List.of()),
            Objects::equals));
  }

  static Arbitrary<Person> persons() {
    return Combinators.combine(
            texts().injectNull(0.2),
            ages().injectNull(0.2),
            booleans().injectNull(0.3),
            scores().injectNull(0.2),
            lists().injectNull(0.2))
        .as((name, age, active, score, tags) -> new Person(0, name, age, active, score, tags));
  }

  static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aAbZ%_\\é'\"?$ ").ofMaxLength(3);
  }

  private static Arbitrary<String> patterns() {
    return Arbitraries.of("a", "A", "b", "%", "_", "\\%", "\\_", "\\\\", "\\a", "é", "?")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  static Arbitrary<Integer> ages() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-2, 2),
        Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  private static Arbitrary<Boolean> booleans() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<BigDecimal> scores() {
    return Arbitraries.of("0", "1", "1.0", "1.00", "-1.5", "12345678901234567890.123")
        .map(BigDecimal::new);
  }

  static Arbitrary<List<String>> lists() {
    return texts().list().ofMaxSize(2);
  }
}
