package dev.rowan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any tree of predicates gives the rows that it gives when it is evaluated in Java. */
class PredicatePropertyTest {

  private static PersonTable table;
  private static List<Person> persons;

  @BeforeContainer
  static void fill() {
    table = new PersonTable();
    persons = new ArrayList<>();
    Arbitrary<Person> any = Conditions.persons();
    for (int id = 1; id <= 200; id++) {
      Person p = any.sample();
      persons.add(new Person(id, p.name(), p.age(), p.active(), p.score(), p.tags()));
    }
    table.fill(persons);
  }

  @AfterContainer
  static void close() {
    table.close();
  }

  @Property(tries = 1000)
  void findsTheRowsForWhichItHolds(@ForAll("conditions") Condition condition) {
    List<Person> expected = persons.stream().filter(condition::holds).toList();
    EntityQuery<Person> query = table.query().where(condition.sql());
    assertThat(query.orderBy(QPerson.PERSON.id.asc()).list())
        .as(query.toString())
        .isEqualTo(expected);
    assertThat(query.count()).isEqualTo(expected.size());
    assertThat(query.exists()).isEqualTo(!expected.isEmpty());
  }

  @Property(tries = 300)
  void hasTheSameValueInASelect(@ForAll("conditions") Condition condition) {
    QPerson person = QPerson.PERSON;
    var query =
        table
            .database
            .select(person.id, condition.sql().asExpression())
            .from(person)
            .orderBy(person.id.asc());
    assertThat(query.list())
        .as(query.toString())
        .isEqualTo(
            persons.stream().map(p -> new Tuple2<>(p.id(), condition.java().apply(p))).toList());
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return Conditions.trees(5);
  }
}
