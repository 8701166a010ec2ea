package dev.rowan.it.hooks;

import static dev.rowan.it.hooks.QLine.LINE;
import static dev.rowan.it.hooks.QNote.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.ImportReport;
import dev.rowan.Lazy;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hooks of inserts, updates and reads: which are called, when, and what they can do. */
@RowanTest(schema = "/dev/rowan/it/hooks/schema.sql")
class HooksTest {
  private Desk desk;

  @BeforeEach
  void open(TestDatabase server) {
    desk = new Desk(server);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void failAt(String moment) {
    desk.reaction =
        (what, entity) -> {
          if (what.equals(moment)) {
            throw new IllegalStateException("no");
          }
        };
  }

  @Test
  void inserts_call_listeners_then_the_entity_before_and_the_other_way_after() {
    Note note = desk.notes.insert(new Note("A"));

    assertThat(Calls.taken())
        .containsExactly(
            "first A",
            "before insert A",
            "tracked A",
            "slug before auditing A",
            "superclass after insert A",
            "own after insert A",
            "first after insert A",
            "after insert A");
    assertThat(desk.notes.getById(note.id).slug).isEqualTo("a");
  }

  @Test
  void updates_call_their_hooks() {
    Note note = desk.notes.insert(new Note("A"));
    Calls.taken();
    note.title = "B";
    desk.notes.update(note);
    assertThat(Calls.taken()).containsExactly("before update B", "slug B", "after update B");
    assertThat(desk.notes.getById(note.id).slug).isEqualTo("b");
  }

  @Test
  void what_a_hook_has_changed_is_checked() {
    assertThatThrownBy(() -> desk.notes.insert(new Note("")))
        .isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> desk.notes.insert(new Note("much too long")))
        .isInstanceOf(ValidationException.class);
    assertThat(desk.notes.count()).isZero();
  }

  @Test
  void an_exception_before_a_write_sends_nothing() {
    failAt("before insert");
    assertThatThrownBy(() -> desk.notes.insertAll(List.of(new Note("A"), new Note("B"))))
        .hasMessage("no");
    assertThat(desk.statements).isEmpty();
  }

  @Test
  void an_exception_after_a_write_rolls_it_back() {
    failAt("after insert");
    assertThatThrownBy(() -> desk.notes.insert(new Note("A"))).hasMessage("no");
    assertThat(desk.notes.count()).isZero();

    desk.reaction = (what, entity) -> {};
    Note note = desk.notes.insert(new Note("A"));
    failAt("after update");
    note.title = "B";
    assertThatThrownBy(() -> desk.notes.update(note)).hasMessage("no");
    assertThat(desk.notes.getById(note.id).title).isEqualTo("A");
  }

  @Test
  void what_a_hook_writes_is_rolled_back_with_the_write() {
    desk.reaction =
        (what, entity) -> {
          if (what.equals("before insert")) {
            desk.plains.insert(new Plain(1));
          }
        };
    desk.notes.insert(new Note("A"));
    assertThat(desk.plains.count()).isEqualTo(1);
    desk.plains.deleteById(1);
    assertThatThrownBy(() -> desk.notes.insert(new Note("A"))); // a unique key
    assertThat(desk.plains.count()).isZero();
  }

  @Test
  void a_caught_exception_leaves_the_transaction_as_it_is() {
    desk.database.transaction(
        tx -> {
          failAt("before insert");
          assertThatThrownBy(() -> desk.notes.insert(new Note("A"))).hasMessage("no");
          desk.reaction = (what, entity) -> {};
          desk.notes.insert(new Note("B"));
        });
    assertThat(desk.notes.findAll()).extracting(Note::toString).containsExactly("B");
  }

  @Test
  void the_forms_for_many_call_the_hooks_of_each() {
    List<Note> notes = desk.notes.insertAll(List.of(new Note("A"), new Note("B")));
    assertThat(Calls.taken())
        .containsSubsequence("before insert A", "before insert B", "after insert A")
        .contains("after insert B");
    notes.get(0).title = "C";
    List<Note> saved = new ArrayList<>(notes);
    saved.add(new Note("D"));
    desk.notes.saveAll(saved);
    assertThat(Calls.taken())
        .contains("before update C", "after update C", "before update B", "before insert D");
  }

  @Test
  void saving_tells_inserts_from_updates() {
    desk.words.save(new Word("Cat", "animal", 0));
    assertThat(Calls.taken()).hasSize(1).allMatch(call -> call.startsWith("inserted "));
    desk.words.saveAll(List.of(new Word("cat", "pet", 9), new Word("Dog", "animal", 0)));
    assertThat(Calls.taken())
        .hasSize(2)
        .anyMatch(call -> call.startsWith("updated Word[text=cat"))
        .anyMatch(call -> call.startsWith("inserted Word[text=dog"));
  }

  @Test
  void records_are_replaced_before_writes_and_when_they_are_read() {
    Word written = desk.words.insert(new Word(" Cat ", "animal", 0));
    assertThat(written).isEqualTo(new Word("cat", "animal", 1));
    assertThat(desk.words.findAll()).containsExactly(new Word("cat", "animal!", 1));
  }

  @Test
  void a_record_is_never_replaced_by_null() {
    assertThatThrownBy(() -> desk.words.insert(new Word("cat", "", 0)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("WordListener.counted returned null");
  }

  @Test
  void listeners_are_made_once_for_a_database() {
    int before = WordListener.made();
    desk.words.insert(new Word("a", "b", 0));
    desk.words.insert(new Word("b", "b", 0));
    new WordRepository(desk.database).findAll();
    assertThat(WordListener.made()).isEqualTo(before + 1);
  }

  @Test
  void a_listener_that_nobody_gave_is_an_error_that_says_so(TestDatabase server) {
    try (Database database = Database.open(server.jdbcUrl(), server.user(), server.password())) {
      assertThatThrownBy(() -> new NoteRepository(database).insert(new Note("A")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("listener(Recorder.class, …)");
    }
  }

  @Test
  void every_way_to_read_calls_after_load() {
    Note note = new Note("A");
    note.lines = Lazy.of(new ArrayList<>(List.of(new Line("a"), new Line("b"))));
    desk.notes.insert(note);
    Calls.taken();

    desk.notes.getById(note.id);
    desk.notes.findAll();
    desk.notes.findAllById(List.of(note.id));
    desk.search.findByTitle("A");
    assertThat(Calls.taken()).containsExactly("load A", "load A", "load A", "load A");

    desk.notes.query().with(NOTE.lines()).list();
    assertThat(Calls.taken()).containsExactly("load A", "load a", "load b");

    desk.lines.query().with(LINE.note()).orderBy(LINE.id.asc()).list();
    assertThat(Calls.taken()).containsExactlyInAnyOrder("load a", "load A", "load b");

    assertThat(desk.notes.getById(note.id).lines.get()).hasSize(2);
    assertThat(Calls.taken()).containsExactly("load A", "load a", "load b");

    try (Stream<Line> lines = desk.lines.query().stream()) {
      assertThat(lines).hasSize(2);
    }
    assertThat(Calls.taken()).hasSize(2);
    desk.database.select(NOTE).from(NOTE).list();
    assertThat(Calls.taken()).containsExactly("load A");
    desk.database.select(NOTE.title).from(NOTE).list();
    assertThat(Calls.taken()).isEmpty();
  }

  @Test
  void a_copy_calls_hooks() {
    desk.words.copyIn(List.of(new Word(" Cat ", "animal", 0), new Word("Dog", "animal", 0)));
    assertThat(desk.statements).filteredOn(sql -> sql.startsWith("copy word ")).hasSize(1);
    assertThat(Calls.taken()).hasSize(2).allMatch(call -> call.startsWith("inserted "));
    assertThat(desk.words.findAll()).contains(new Word("cat", "animal!", 1));
    desk.plains.copyIn(List.of(new Plain(1)));
    assertThat(desk.plains.getById(1).text).isEqualTo("filled");
    assertThat(desk.notes.copyIn(List.of(new Note("A"), new Note("B")))).isEqualTo(2);
    assertThat(Calls.taken()).contains("own after insert A", "own after insert B");
    assertThat(desk.notes.findAll()).extracting(note -> note.slug).containsExactly("a", "b");
  }

  @Test
  void an_import_calls_hooks_for_what_is_written() {
    Calls.taken();
    ImportReport<Note> report =
        desk.notes.importAll(List.of(new Note("A"), new Note("A"), new Note("B")));
    assertThat(report.failures()).extracting(ImportReport.Failure::row).containsExactly(2L);
    assertThat(Calls.taken())
        .filteredOn(call -> call.startsWith("own after insert"))
        .containsExactly("own after insert A", "own after insert B");
  }

  @Test
  void changes_by_condition_call_no_hooks() {
    desk.notes.insert(new Note("A"));
    Calls.taken();
    desk.notes.update().set(NOTE.title, "B").where(NOTE.slug.eq("a")).execute();
    desk.notes.deleteWhere(NOTE.title.eq("B"));
    assertThat(Calls.taken()).isEmpty();
    assertThat(desk.notes.count()).isZero();
  }

  @Test
  void an_entity_may_have_a_hook_and_no_listener() {
    Plain plain = desk.plains.save(new Plain(1));
    assertThat(plain.text).isEqualTo("filled");
    plain.text = "changed";
    assertThat(desk.plains.save(plain).text).isEqualTo("changed");
  }
}
