package dev.rowan.it.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hooks of deletes: by ids, along cascades, of orphans, as marks, and back. */
@RowanTest(schema = "/dev/rowan/it/hooks/schema.sql")
class DeleteHooksTest {
  private Desk desk;

  @BeforeEach
  void open(TestDatabase server) {
    desk = new Desk(server);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** Without what is read on the way. */
  private static List<String> told() {
    return Calls.taken().stream().filter(call -> !call.startsWith("load")).toList();
  }

  private Note note(String title, String... lines) {
    Note note = new Note(title);
    List<Line> all = new ArrayList<>();
    for (String line : lines) {
      all.add(new Line(line));
    }
    note.lines = Lazy.of(all);
    Note inserted = desk.notes.insert(note);
    Calls.taken();
    return inserted;
  }

  @Test
  void deletes_are_told_with_what_is_deleted_with_them() {
    desk.notes.delete(note("A", "a", "b"));
    assertThat(told())
        .containsExactly(
            "before delete A",
            "before delete a",
            "before delete b",
            "after delete a",
            "after delete b",
            "after delete A");
    assertThat(desk.lines.count()).isZero();
  }

  @Test
  void what_is_not_there_is_not_told_of() {
    assertThat(desk.notes.deleteById(17L)).isFalse();
    assertThat(desk.notes.deleteAllById(List.of())).isZero();
    assertThat(told()).isEmpty();
  }

  @Test
  void an_exception_stops_the_delete_or_rolls_it_back() {
    Note note = note("A", "a");
    for (String moment : List.of("before delete", "after delete")) {
      desk.reaction =
          (what, entity) -> {
            if (what.equals(moment) && entity instanceof Note) {
              throw new IllegalStateException("no");
            }
          };
      assertThatThrownBy(() -> desk.notes.delete(note)).hasMessage("no");
      assertThat(desk.notes.count()).isEqualTo(1);
      assertThat(desk.lines.count()).isEqualTo(1);
    }
  }

  @Test
  void many_and_finders_are_told() {
    Note first = note("A");
    Note second = note("B");
    note("C");
    note("D");
    assertThat(desk.notes.deleteAll(List.of(first, second))).isEqualTo(2);
    assertThat(told())
        .containsExactly("before delete A", "before delete B", "after delete A", "after delete B");
    assertThat(desk.search.deleteByTitle("C")).isEqualTo(1);
    assertThat(told()).containsExactly("before delete C", "after delete C");
    assertThat(desk.search.deleteBySlug("d")).hasSize(1);
    assertThat(told()).containsExactly("before delete D", "after delete D");
  }

  @Test
  void orphans_are_told() {
    Note note = note("A", "a", "b");
    note.lines = Lazy.of(new ArrayList<>(note.lines.get().subList(0, 1)));
    desk.notes.update(note);
    assertThat(told())
        .contains("before delete b", "after delete b")
        .doesNotContain("before delete a");
    assertThat(desk.lines.findAll()).hasSize(1);
  }

  @Test
  void children_of_a_cascade_are_told_of_their_insert() {
    Note note = new Note("A");
    note.lines = Lazy.of(new ArrayList<>(List.of(new Line("a"))));
    desk.notes.insert(note);
    assertThat(told()).containsSubsequence("after insert A", "before insert a", "after insert a");
  }

  private Paper paper() {
    Paper paper = desk.papers.insert(new Paper("P"));
    desk.pages.insertAll(List.of(new Page(paper, 1), new Page(paper, 2)));
    Calls.taken();
    return paper;
  }

  @Test
  void marks_are_deletes_and_come_back_as_restores() {
    Paper paper = paper();
    desk.papers.delete(paper);
    assertThat(told())
        .containsExactly(
            "before delete P",
            "before delete page 1",
            "before delete page 2",
            "after delete page 1",
            "after delete page 2",
            "after delete P");
    assertThat(desk.papers.delete(paper)).isFalse();
    assertThat(told()).isEmpty();

    assertThat(desk.papers.restore(paper)).isTrue();
    assertThat(told())
        .containsExactly(
            "before restore P",
            "before restore page 1",
            "before restore page 2",
            "after restore page 1",
            "after restore page 2",
            "restored P",
            "after restore P");
    assertThat(desk.papers.restore(paper)).isFalse();
    assertThat(told()).isEmpty();

    desk.papers.delete(paper);
    Calls.taken();
    desk.papers.hardDelete(paper);
    assertThat(told()).hasSize(6).contains("before delete P", "after delete page 2");
    assertThat(desk.pages.withDeleted().list()).isEmpty();
  }

  @Test
  void a_version_that_others_changed_is_refused_without_a_word() {
    Paper paper = paper();
    List<Page> pages = desk.pages.findAll();
    desk.pages.update(desk.pages.findAll().get(0));
    Calls.taken();
    assertThatThrownBy(() -> desk.pages.deleteAll(pages))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(told()).isEmpty();
    assertThat(desk.pages.delete(pages.get(1))).isTrue();
    assertThat(told()).containsExactly("before delete page 2", "after delete page 2");
    assertThat(desk.papers.existsById(paper.id)).isTrue();
  }

  @Test
  void many_composite_keys_are_told() {
    Paper paper = desk.papers.insert(new Paper("P"));
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      pages.add(new Page(paper, i));
    }
    desk.pages.insertAll(pages);
    Calls.taken();
    desk.papers.hardDelete(paper);
    assertThat(told()).hasSize(2 * 1_201);
  }
}
