package dev.rowan.it.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What declared statements change and return. */
@RowanTest(schema = "/dev/rowan/it/queries/schema.sql")
class DeskTest {
  private static final UUID ISBN = new UUID(1, 2);

  private Desk desk;

  @BeforeEach
  void empty(Database database) {
    desk = new DeskImpl(database);
    desk.deleteAll(desk.findAll());
    desk.add(ISBN, "sql", Binding.PAPER);
  }

  @Test
  void counts() {
    assertThatThrownBy(() -> desk.add(ISBN, "x", Binding.AUDIO))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(desk.addAll(List.of(new UUID(5, 6)), List.of("java"), Binding.AUDIO)).isEqualTo(1);
    assertThat(desk.addAll(List.of(), List.of(), Binding.AUDIO)).isZero();
    assertThat(desk.repage(ISBN, 9)).isEqualTo(1);
    assertThat(desk.retitle(ISBN, "SQL")).isTrue();
    assertThat(desk.retitle(new UUID(7, 8), "SQL")).isFalse();
    assertThat(desk.deleteListed("JAVA")).isEqualTo(1);
    assertThat(desk.getById(ISBN)).extracting(Book::title, Book::pages).containsExactly("SQL", 9);
  }

  @Test
  void rowsThatAreReturned() {
    assertThat(desk.put(ISBN, "new", 4)).isEqualTo(desk.getById(ISBN));
    assertThat(desk.put(new UUID(5, 6), "b", 4).binding()).isEqualTo(Binding.AUDIO);
    assertThat(desk.grow(ISBN)).contains(new Shelf.Line("new", 5));
    assertThat(desk.grow(new UUID(7, 8))).isEmpty();
    assertThat(desk.clear()).containsExactly(0, 0);
    assertThat(desk.delete("b")).extracting(Book::isbn).containsExactly(new UUID(5, 6));
    assertThat(desk.archive(1)).containsExactly("thin new");
    assertThat(desk.findAll()).isEmpty();
  }
}
