package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Page after page gives every row once, in the order of the list, whatever the order is. */
class KeysetPropertyTest {

  private static PersonTable table;

  @BeforeContainer
  static void fill() {
    table = new PersonTable();
    List<Person> persons = new ArrayList<>();
    Arbitrary<Person> any = Conditions.persons();
    for (int id = 1; id <= 60; id++) {
      Person p = any.sample();
      persons.add(new Person(id, p.name(), p.age(), p.active(), p.score(), p.tags()));
    }
    table.fill(persons);
  }

  @AfterContainer
  static void close() {
    table.close();
  }

  @Property(tries = 300)
  void givesEveryRowOnceBothWays(
      @ForAll("orders") List<Order> order,
      @ForAll("conditions") Condition condition,
      @ForAll @IntRange(min = 1, max = 25) int size) {
    EntityQuery<Person> query =
        table.query().where(condition.sql()).orderBy(order.toArray(new Order[0]));
    boolean down = !order.isEmpty() && order.get(order.size() - 1).isDescending();
    List<Person> all = query.orderBy(down ? PERSON.id.desc() : PERSON.id.asc()).list();
    Keyset<Person> keyset = query.keyset(size);
    assertThat(Walk.forward(keyset)).as("%s", keyset).isEqualTo(all);
    assertThat(Walk.backward(keyset)).as("%s", keyset).isEqualTo(all);
  }

  @Property(tries = 100)
  void backFromEveryPageLiesTheOneBefore(
      @ForAll("orders") List<Order> order, @ForAll @IntRange(min = 1, max = 25) int size) {
    Keyset<Person> keyset = table.query().orderBy(order.toArray(new Order[0])).keyset(size);
    KeysetPage<Person> page = keyset.page();
    while (page.hasNext()) {
      KeysetPage<Person> next = keyset.after(page.next()).page();
      assertThat(keyset.before(next.previous()).page()).isEqualTo(page);
      page = next;
    }
  }

  @Property(tries = 100)
  void numberedPagesGiveEveryRowOnce(
      @ForAll("orders") List<Order> order, @ForAll @IntRange(min = 1, max = 25) int size) {
    EntityQuery<Person> query = table.query().orderBy(order.toArray(new Order[0]));
    List<Person> paged = new ArrayList<>();
    List<Person> sliced = new ArrayList<>();
    PageRequest request = PageRequest.first(size);
    for (boolean hasNext = true; hasNext; request = request.next()) {
      Page<Person> page = query.page(request);
      Slice<Person> slice = query.slice(request);
      assertThat(page.totalElements()).isEqualTo(60);
      assertThat(slice.hasNext()).isEqualTo(page.hasNext());
      paged.addAll(page.content());
      sliced.addAll(slice.content());
      hasNext = page.hasNext();
    }
    assertThat(paged).isEqualTo(Walk.forward(query.keyset(60)));
    assertThat(sliced).isEqualTo(paged);
  }

  @Provide
  Arbitrary<List<Order>> orders() {
    Arbitrary<Expression<?>> keys =
        Arbitraries.of(
            PERSON.name,
            PERSON.age,
            PERSON.active,
            PERSON.score,
            PERSON.tags,
            new Lower(PERSON.name),
            PERSON.name.coalesce("b"),
            PERSON.age.coalesce(1).dividedBy(2),
            PERSON.score.nullIf(java.math.BigDecimal.ONE),
            PERSON.active.isDistinctFrom(true).asExpression());
    Arbitrary<Order> order =
        Combinators.combine(keys, Arbitraries.of(true, false), Arbitraries.of(0, 1, 2))
            .as(KeysetPropertyTest::order);
    return order.list().ofMaxSize(4);
  }

  private static Order order(Expression<?> key, boolean isAscending, int nulls) {
    Order order = isAscending ? key.asc() : key.desc();
    return switch (nulls) {
      case 0 -> order;
      case 1 -> order.nullsFirst();
      default -> order.nullsLast();
    };
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return Conditions.trees(1);
  }
}
