package dev.rowan.it.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.it.nulls.Person;
import dev.rowan.it.nulls.PersonRepository;
import dev.rowan.testing.RowanTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every hostile text comes back as it was, alone and in lists; what cannot be held is refused. */
@RowanTest(schema = "schema.sql")
class HostileTextTest {

  private static Person person(String text) {
    return new Person(null, text, text, 1, null, List.of(text, text));
  }

  @Test
  void allComeBack(Database database) {
    PersonRepository people = new PersonRepository(database);
    List<Person> made = new ArrayList<>();
    Texts.naughty().forEach(text -> made.add(person(text)));
    assertThat(made).hasSizeGreaterThan(400);
    List<Person> inserted = people.insertAll(made);
    assertThat(people.findAllById(inserted.stream().map(Person::id).toList())).isEqualTo(inserted);
    assertThat(inserted).extracting(Person::name).isEqualTo(Texts.naughty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\u0000b", "\uD800", "x\uDC00y"})
  void whatPostgresqlCannotHoldIsRefused(String text, Database database) {
    PersonRepository people = new PersonRepository(database);
    Person ana = people.insert(person("ana"));
    long count = people.count();
    Person changed = new Person(ana.id(), text, null, 1, null, List.of());
    Person listed = new Person(ana.id(), "ana", null, 1, null, List.of(text));
    assertThatThrownBy(() -> people.insert(changed)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> people.update(changed)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> people.update(listed)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> people.insertAll(List.of(person("ben"), changed)))
        .isInstanceOf(InvalidValueException.class);
    assertThat(people.count()).isEqualTo(count);
    assertThat(people.getById(ana.id())).isEqualTo(ana);
  }
}
