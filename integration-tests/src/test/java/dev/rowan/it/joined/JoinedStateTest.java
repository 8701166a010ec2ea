package dev.rowan.it.joined;

import static dev.rowan.it.joined.QNote.NOTE;
import static dev.rowan.it.joined.QTask.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.json.jackson.JacksonJson;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks of deleted rows, versions, hooks, constraints and JSON of rows in joined tables. */
@RowanTest(schema = "/dev/rowan/it/joined/schema.sql")
class JoinedStateTest {
  private Database database;
  private NoteRepository notes;
  private MemoRepository memos;
  private TaskRepository tasks;
  private FolderRepository folders;
  private Memo memo;
  private Task task;

  @BeforeEach
  void open(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .json(new JacksonJson())
            .build();
    notes = new NoteRepository(database);
    memos = new MemoRepository(database);
    tasks = new TaskRepository(database);
    folders = new FolderRepository(database);
    Task.DELETED.clear();
    memo = new Memo(" m ", List.of("a", "b"));
    task = new Task(" t ", 2);
    Folder folder = new Folder("f" + System.nanoTime());
    folder.notes.addAll(List.of(memo, task));
    folders.insert(folder);
  }

  @AfterEach
  void close() {
    notes.hardDeleteAll(notes.withDeleted().list());
    folders.deleteAll(folders.findAll());
    database.close();
  }

  @Test
  void hooksAndJsonAreThoseOfTheSubtype() {
    assertThat(memo.title).isEqualTo("m");
    assertThat(((Memo) notes.getById(memo.id)).labels).containsExactly("a", "b");
    assertThat(((Task) notes.getById(task.id)).isLoaded).isTrue();
    assertThat(tasks.where(TASK.title.eq("t"), TASK.priority.eq(2)).one().isLoaded).isTrue();
  }

  @Test
  void constraintsOfBaseAndSubtypeAreChecked() {
    assertThatThrownBy(() -> notes.insert(new Task("x", 0)))
        .isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> notes.insertAll(List.of(new Memo("", null), new Task("y", 1))))
        .isInstanceOf(ValidationException.class);
    assertThat(notes.count()).isEqualTo(2);
    assertThat(notes.validate(new Task(" ", 0)).isEmpty()).isFalse();
  }

  @Test
  void aMarkStandsInTheBase() {
    assertThat(tasks.deleteById(memo.id)).isFalse();
    assertThat(notes.deleteById(task.id)).isTrue();
    assertThat(Task.DELETED).containsExactly("t");
    assertThat(notes.findAll()).hasExactlyElementsOfTypes(Memo.class);
    assertThat(notes.count()).isOne();
    assertThat(tasks.count()).isZero();
    assertThat(tasks.existsById(task.id)).isFalse();
    assertThat(tasks.findById(task.id)).isEmpty();
    assertThat(tasks.onlyDeleted().one().priority).isEqualTo(2);
    assertThat(notes.withDeleted().list()).hasSize(2);
    assertThat(tasks.restoreById(task.id)).isTrue();
    assertThat(tasks.getById(task.id).version).isGreaterThan(task.version);
    assertThat(tasks.deleteWhere(TASK.priority.eq(2))).isOne();
    assertThat(notes.where(NOTE.isA(TASK)).exists()).isFalse();
    assertThat(tasks.hardDeleteById(task.id)).isTrue();
    assertThat(notes.withDeleted().list()).hasExactlyElementsOfTypes(Memo.class);
  }

  @Test
  void versionsAreCompared() {
    task.priority = 5;
    tasks.update(task);
    task.version--;
    assertThatThrownBy(() -> notes.update(task)).isInstanceOf(OptimisticLockException.class);
    assertThatThrownBy(() -> notes.delete(task)).isInstanceOf(OptimisticLockException.class);
    assertThat(tasks.getById(task.id).priority).isEqualTo(5);
  }

  @Test
  void aCascadeIntoTheBaseCallsHooksOfSubtypes() {
    assertThat(folders.delete(memo.folder)).isTrue();
    assertThat(Task.DELETED).containsExactly("t");
    assertThat(notes.withDeleted().list()).isEmpty();
    assertThat(memos.withDeleted().list()).isEmpty();
  }
}
