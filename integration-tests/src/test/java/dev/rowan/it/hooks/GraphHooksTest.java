package dev.rowan.it.hooks;

import static dev.rowan.Branch.save;
import static dev.rowan.it.hooks.QNote.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.GraphSave;
import dev.rowan.Lazy;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hooks are called for what of a graph is written, and for nothing else. */
@RowanTest(schema = "/dev/rowan/it/hooks/schema.sql")
class GraphHooksTest {
  private Desk desk;
  private GraphSave<Note> graph;
  private Note note;
  private Line one;

  @BeforeEach
  void open(TestDatabase server) {
    desk = new Desk(server);
    graph = desk.notes.graph(save(NOTE.lines()));
    one = new Line("one");
    note = new Note("A");
    note.lines = Lazy.of(List.of(one, new Line("two")));
    graph.save(note);
    Calls.taken();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsEqualCallsNobody() {
    graph.save(note);
    graph.dryRun(note);
    assertThat(calls()).isEmpty();
  }

  @Test
  void allIsReadyBeforeTheFirstIsWritten() {
    change();
    graph.save(note);
    assertThat(calls())
        .containsExactly(
            "before insert new",
            "before update changed",
            "before delete two",
            "after delete two",
            "after update changed",
            "after insert new");
  }

  /** Without those that tell of reading what is stored. */
  private static List<String> calls() {
    return Calls.taken().stream().filter(call -> !call.startsWith("load ")).toList();
  }

  private void change() {
    one.text = "changed";
    note.lines = Lazy.of(List.of(one, new Line("new")));
  }

  @Test
  void whatAHookRefusesIsUndone() {
    change();
    note.title = "B";
    desk.reaction =
        (what, entity) -> {
          if (what.equals("after insert")) {
            throw new IllegalStateException("no");
          }
        };
    assertThatIllegalStateException().isThrownBy(() -> graph.save(note));
    assertThat(desk.notes.getById(note.id).title).isEqualTo("A");
    assertThat(desk.lines.findAll()).extracting(line -> line.text).containsExactly("one", "two");
  }

  @Test
  void whatAHookHasChangedIsChecked() {
    change();
    note.title = "much too long";
    desk.statements.clear();
    assertThatThrownBy(() -> graph.save(note)).isInstanceOf(ValidationException.class);
    assertThat(desk.statements).allMatch(sql -> sql.startsWith("select"));
  }
}
