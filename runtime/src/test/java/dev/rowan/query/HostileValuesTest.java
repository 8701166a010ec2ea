package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.postgres.NaughtyStrings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings that break careless code, as values of every operator: they match literally. */
class HostileValuesTest {

  private static final List<String> STORED =
      NaughtyStrings.all().stream().filter(NaughtyStrings::fits).distinct().toList();

  private static PersonTable table;

  @BeforeAll
  static void fill() {
    table = new PersonTable();
    List<Person> persons = new ArrayList<>();
    for (String text : STORED) {
      persons.add(new Person(persons.size(), text, null, null, null, List.of(text)));
    }
    table.fill(persons);
  }

  @AfterAll
  static void close() {
    table.close();
  }

  static List<String> stored() {
    return STORED;
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(STORED).hasSizeGreaterThan(1000);
  }

  @ParameterizedTest
  @MethodSource("stored")
  void matchLiterally(String text) {
    operators(text)
        .forEach(
            (predicate, test) ->
                assertThat(names(predicate))
                    .as("%s with %s", predicate, text)
                    .isEqualTo(STORED.stream().filter(test).toList()));
  }

  private static Map<Predicate, java.util.function.Predicate<String>> operators(String text) {
    Map<Predicate, java.util.function.Predicate<String>> tests = new LinkedHashMap<>();
    tests.put(PERSON.name.eq(text), v -> v.equals(text));
    tests.put(PERSON.name.ne(text), v -> !v.equals(text));
    tests.put(PERSON.name.in(text, "a"), v -> v.equals(text) || v.equals("a"));
    tests.put(PERSON.name.notIn(text, "a"), v -> !v.equals(text) && !v.equals("a"));
    tests.put(PERSON.name.between(text, text), v -> v.equals(text));
    tests.put(PERSON.name.goe(text).and(PERSON.name.loe(text)), v -> v.equals(text));
    tests.put(PERSON.name.gt(text).or(PERSON.name.lt(text)), v -> !v.equals(text));
    tests.put(PERSON.name.startsWith(text), v -> v.startsWith(text));
    tests.put(PERSON.name.endsWith(text), v -> v.endsWith(text));
    tests.put(PERSON.name.contains(text), v -> v.contains(text));
    tests.put(PERSON.tags.eq(List.of(text)), v -> v.equals(text));
    tests.put(PERSON.tags.in(List.of(List.of(text))), v -> v.equals(text));
    String lower = Condition.lower(text);
    tests.put(PERSON.name.eqIgnoreCase(text), v -> Condition.lower(v).equals(lower));
    tests.put(PERSON.name.inIgnoreCase(List.of(text)), v -> Condition.lower(v).equals(lower));
    tests.put(PERSON.name.startsWithIgnoreCase(text), v -> Condition.lower(v).startsWith(lower));
    tests.put(PERSON.name.endsWithIgnoreCase(text), v -> Condition.lower(v).endsWith(lower));
    tests.put(PERSON.name.containsIgnoreCase(text), v -> Condition.lower(v).contains(lower));
    return tests;
  }

  private static List<String> names(Predicate predicate) {
    return table.query().where(predicate).orderBy(PERSON.id.asc()).list().stream()
        .map(Person::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\uD800", "\uDC00", "x\uD83Dy"})
  void whatTextCannotHoldIsRefused(String text) {
    operators(text)
        .keySet()
        .forEach(
            predicate ->
                assertThatThrownBy(() -> names(predicate))
                    .as(predicate.toString())
                    .isInstanceOf(InvalidValueException.class));
    assertThatThrownBy(() -> names(PERSON.name.like(text)))
        .isInstanceOf(InvalidValueException.class);
  }
}
