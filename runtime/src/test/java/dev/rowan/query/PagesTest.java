package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.StatementEvent;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.postgres.TestServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages with a number, and when their rows are counted. */
class PagesTest {

  private static final List<String> RAN = Collections.synchronizedList(new ArrayList<>());
  private static Database database;
  private static EntityQuery<Person> people;

  @BeforeAll
  static void fill() {
    database = TestServer.newPool().listener(PagesTest::ran).build();
    var statements = database.statements("test");
    for (String sql :
        List.of(
            Person.CREATE,
            "insert into person (id, age) select n, n / 3 from generate_series(1, 5) n")) {
      try (SqlStatement statement = statements.prepare(sql)) {
        statement.update();
      }
    }
    people = EntityQuery.of(statements, PERSON);
  }

  private static void ran(StatementEvent event) {
    RAN.add(event.sql().replaceFirst("select id, .* from", "select … from"));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void forget() {
    RAN.clear();
  }

  @Test
  void aFullPageIsCounted() {
    Page<Person> page = people.orderBy(PERSON.age.desc()).page(PageRequest.first(2));
    assertThat(page.content()).extracting(Person::id).containsExactly(5L, 4L);
    assertThat(page.totalElements()).isEqualTo(5);
    assertThat(page.totalPages()).isEqualTo(3);
    assertThat(page.hasNext()).isTrue();
    assertThat(page.hasPrevious()).isFalse();
    assertThat(RAN)
        .containsExactly(
            "select … from person order by age desc, id desc limit 2",
            "select count(*) from person");
  }

  @Test
  void theLastPageSaysHowManyThereAre() {
    Page<Person> page = people.page(new PageRequest(2, 2));
    assertThat(page.content()).extracting(Person::id).containsExactly(5L);
    assertThat(page.totalElements()).isEqualTo(5);
    assertThat(page.hasNext()).isFalse();
    assertThat(page.hasPrevious()).isTrue();
    assertThat(RAN).containsExactly("select … from person order by id limit 2 offset ?");
  }

  @Test
  void aPageBehindTheEndIsCounted() {
    Page<Person> page = people.where(PERSON.id.lt(4L)).page(new PageRequest(7, 2));
    assertThat(page.content()).isEmpty();
    assertThat(page.totalElements()).isEqualTo(3);
    assertThat(page.hasNext()).isFalse();
    assertThat(RAN)
        .containsExactly(
            "select … from person where id < ? order by id limit 2 offset ?",
            "select count(*) from person where id < ?");
  }

  @Test
  void noRowsAreOnePageThatIsNotCounted() {
    Page<Person> page = people.where(PERSON.id.lt(0L)).page(PageRequest.first(2));
    assertThat(page).isEqualTo(new Page<>(List.of(), 0, 2, 0));
    assertThat(page.totalPages()).isZero();
    assertThat(page.hasNext()).isFalse();
    assertThat(RAN).hasSize(1);
  }

  @Test
  void aSliceReadsOneMoreAndCountsNothing() {
    Slice<Person> first = people.slice(PageRequest.first(3));
    assertThat(first.content()).extracting(Person::id).containsExactly(1L, 2L, 3L);
    assertThat(first.hasNext()).isTrue();
    Slice<Person> second = people.slice(PageRequest.first(3).next());
    assertThat(second.content()).extracting(Person::id).containsExactly(4L, 5L);
    assertThat(second.hasNext()).isFalse();
    assertThat(second.hasPrevious()).isTrue();
    assertThat(RAN)
        .containsExactly(
            "select … from person order by id limit 4",
            "select … from person order by id limit 4 offset ?");
  }

  @Test
  void rowsAreMapped() {
    PageRequest first = PageRequest.first(2);
    assertThat(people.page(first).map(Person::id)).isEqualTo(new Page<>(List.of(1L, 2L), 0, 2, 5));
    assertThat(people.slice(first).map(Person::id))
        .isEqualTo(new Slice<>(List.of(1L, 2L), 0, 2, true));
    KeysetPage<Person> page = people.keyset(2).page();
    assertThat(page.map(Person::id))
        .isEqualTo(new KeysetPage<>(List.of(1L, 2L), page.next(), null));
  }

  @Test
  void refusesWhatIsNoPage() {
    assertThatThrownBy(() -> new PageRequest(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Page -1 cannot be: the first page has the number 0");
    assertThatThrownBy(() -> PageRequest.first(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A page of 0 rows cannot be: write 1 or more");
    assertThatThrownBy(() -> new PageRequest(Long.MAX_VALUE / 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("beyond what can be counted");
    assertThatThrownBy(() -> people.keyset(-3)).isInstanceOf(IllegalArgumentException.class);
    assertThat(people.page(new PageRequest(Long.MAX_VALUE - 1, 1)).totalElements()).isEqualTo(5);
    assertThat(people.slice(PageRequest.first(Integer.MAX_VALUE)).content()).hasSize(5);
    assertThat(people.keyset(Integer.MAX_VALUE).page().content()).hasSize(5);
  }

  @Test
  void refusesALimitBesideThePages() {
    for (EntityQuery<Person> part : List.of(people.limit(3), people.offset(3))) {
      assertThatThrownBy(() -> part.page(PageRequest.first(2)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("leave limit(…) and offset(…) out");
      assertThatThrownBy(() -> part.slice(PageRequest.first(2)))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> part.keyset(2)).isInstanceOf(IllegalStateException.class);
    }
  }
}
