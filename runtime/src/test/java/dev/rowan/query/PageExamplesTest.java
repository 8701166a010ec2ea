package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.InvalidCursorException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of the guide on pages, run. */
class PageExamplesTest {

  private static PersonTable table;
  private static EntityQuery<Person> people;

  @BeforeAll
  static void fill() {
    table = new PersonTable();
    people = table.query();
    table.run(
        "insert into person (id, name, age, active)"
            + " select n, 'p' || n, 20 + n % 5, true from generate_series(1, 50) n");
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void counts() {
    // region page
    Page<Person> page = people.orderBy(PERSON.name.asc()).page(new PageRequest(2, 20));

    List<Person> rows = page.content();
    long all = page.totalElements();
    long pages = page.totalPages();
    boolean more = page.hasNext();
    // endregion
    assertThat(rows).hasSize(10);
    assertThat(all).isEqualTo(50);
    assertThat(pages).isEqualTo(3);
    assertThat(more).isFalse();
  }

  @Test
  void doesNotCount() {
    // region slice
    Slice<Person> slice = people.orderBy(PERSON.age.desc()).slice(PageRequest.first(20));
    Slice<String> names = slice.map(Person::name);
    // endregion
    assertThat(names.content()).hasSize(20);
    assertThat(slice.hasNext()).isTrue();
  }

  // region keyset
  KeysetPage<Person> youngest(@Nullable String after, @Nullable String before) {
    return people
        .where(PERSON.active.isTrue())
        .orderBy(PERSON.age.asc())
        .keyset(20)
        .afterIfPresent(after) // page.next() of the page before
        .beforeIfPresent(before) // page.previous() of the page after
        .page();
  }

  // endregion

  @Test
  void continues() {
    KeysetPage<Person> first = youngest(null, null);
    KeysetPage<Person> second = youngest(first.next(), null);
    assertThat(second.content()).hasSize(20).doesNotContainAnyElementsOf(first.content());
    assertThat(youngest(null, second.previous())).isEqualTo(first);
    assertThatThrownBy(() -> youngest("what?", null)).isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void seeks() {
    String next = people.orderBy(PERSON.age.desc()).keyset(20).page().next();
    assertThat(people.orderBy(PERSON.age.desc()).keyset(20).after(next).toString())
        .contains("where (person.age, person.id) < (?, ?) order by");
  }
}
