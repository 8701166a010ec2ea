package dev.rowan.it.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hooks that wait for the commit. */
@RowanTest(schema = "/dev/rowan/it/hooks/schema.sql")
class CommitHooksTest {
  @Test
  void changes_are_told_after_the_commit_in_their_order(TestDatabase server) {
    Desk desk = new Desk(server);
    try (desk) {
      desk.database.transaction(
          tx -> {
            Note note = desk.notes.insert(new Note("A"));
            Note other = desk.notes.insert(new Note("B"));
            note.title = "C";
            desk.notes.update(note);
            desk.notes.delete(other);
            assertThat(desk.committed).isEmpty();
          });
    }
    assertThat(desk.committed).containsExactly("C", "B", "C", "B"); // the object as it is now
  }

  @Test
  void writes_without_a_transaction_are_told(TestDatabase server) {
    Desk desk = new Desk(server);
    try (desk) {
      Paper paper = desk.papers.insert(new Paper("P"));
      desk.papers.delete(paper);
      desk.papers.restore(paper);
    }
    assertThat(desk.committed).containsExactly("P", "P", "P");
  }

  @Test
  void what_is_rolled_back_is_not_told(TestDatabase server) {
    Desk desk = new Desk(server);
    try (desk) {
      desk.database.transaction(
          tx -> {
            desk.notes.insert(new Note("A"));
            assertThatThrownBy(
                () ->
                    desk.database.transaction(
                        inner -> {
                          desk.notes.insert(new Note("B"));
                          desk.notes.insert(new Note("A")); // a unique key
                        }));
          });
      assertThatThrownBy(() -> desk.notes.insertAll(List.of(new Note("C"), new Note("A"))));
    }
    assertThat(desk.committed).containsExactly("A");
  }

  @Test
  void what_they_throw_changes_nothing(TestDatabase server) {
    Desk desk = new Desk(server);
    try (desk) {
      desk.reaction =
          (what, entity) -> {
            if (what.equals("commit")) {
              throw new IllegalStateException("no");
            }
          };
      desk.notes.insert(new Note("A"));
      assertThat(desk.notes.count()).isEqualTo(1);
    }
    assertThat(desk.failures).singleElement().asString().contains("no");
  }
}
