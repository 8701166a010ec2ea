package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static dev.rowan.query.Sql.any;
import static dev.rowan.query.Sql.exists;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.when;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Draws conditions on functions of columns, and on subqueries. */
final class FunctionConditions {

  private static final QPerson OTHER = new QPerson("person");

  private static final Pattern LIKE = Pattern.compile("[\\\\%_]");

  private FunctionConditions() {}

  static Arbitrary<Condition> leaves() {
    return Arbitraries.oneOf(
        Conditions.texts().flatMap(FunctionConditions::texts),
        Conditions.ages().flatMap(FunctionConditions::numbers),
        Conditions.lists().flatMap(FunctionConditions::arrays));
  }

  private static Arbitrary<Condition> texts(String text) {
    TextColumn name = PERSON.name;
    String reversed = new StringBuilder(text).reverse().toString();
    return Arbitraries.of(
        of(name.isDistinctFrom(text), p -> !Objects.equals(p.name(), text)),
        of(name.isNotDistinctFrom(text), p -> Objects.equals(p.name(), text)),
        Condition.of(name.reverse().eq(reversed), Person::name, v -> v.equals(text)),
        Condition.of(name.concat(text).eq(text), Person::name, String::isEmpty),
        Condition.of(
            name.length().eq(text.length()), Person::name, v -> v.length() == text.length()),
        Condition.of(
            name.likeAny(List.of(LIKE.matcher(text).replaceAll("\\\\$0") + "%", "a_")),
            Person::name,
            v -> v.startsWith(text) || v.matches("(?s)a.")),
        Condition.of(value(text).eq(name), Person::name, v -> v.equals(text)),
        Condition.of(value(text).eq(any(PERSON.tags)), Person::tags, v -> v.contains(text)),
        of(
            when(PERSON.active.isTrue(), name).otherwise(text).coalesce("").eq(text),
            p -> text.equals(chosen(p, text))));
  }

  private static String chosen(Person person, String otherwise) {
    if (!Boolean.TRUE.equals(person.active())) {
      return otherwise;
    }
    return person.name() == null ? "" : person.name();
  }

  private static Arbitrary<Condition> numbers(int number) {
    NumberColumn<Integer> age = PERSON.age;
    return Arbitraries.of(
        of(age.coalesce(0).gt(number), p -> (p.age() == null ? 0 : p.age()) > number),
        Condition.of(age.dividedBy(3).eq(number / 3), Person::age, v -> v / 3 == number / 3),
        Condition.of(age.bitAnd(number).eq(number), Person::age, v -> (v & number) == number),
        Condition.of(age.asText().eq("" + number), Person::age, v -> v == number),
        new Condition(
            age.ne(PERSON.id.asInteger()), p -> p.age() == null ? null : p.age() != p.id()),
        new Condition(
            age.between(value(number), PERSON.id.asInteger()),
            p -> p.age() == null ? null : p.age() >= number && p.age() <= p.id()),
        new Condition(age.nullIf(number).isNull(), p -> p.age() == null || p.age() == number),
        of(
            exists(
                select(OTHER.id)
                    .from(OTHER)
                    .where(OTHER.id.eq(PERSON.id), OTHER.age.gt(number).or(OTHER.name.isNull()))),
            p -> (p.age() != null && p.age() > number) || p.name() == null),
        of(
            PERSON.id.in(select(OTHER.id).from(OTHER).where(OTHER.age.loe(number))),
            p -> p.age() != null && p.age() <= number));
  }

  private static Arbitrary<Condition> arrays(List<String> list) {
    ArrayColumn<String> tags = PERSON.tags;
    return Arbitraries.of(
        Condition.of(tags.contains(list), Person::tags, v -> v.containsAll(list)),
        Condition.of(tags.overlaps(list), Person::tags, v -> !Collections.disjoint(v, list)),
        Condition.of(tags.containedBy(list), Person::tags, list::containsAll),
        Condition.of(
            tags.cardinality().gt(list.size()), Person::tags, v -> v.size() > list.size()));
  }

  /** A condition that is never NULL. */
  private static Condition of(Predicate sql, java.util.function.Predicate<Person> test) {
    return new Condition(sql, test::test);
  }
}
