package {{package}};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rowan.Database;
import dev.rowan.migrations.Migrations;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.DeclaredQueries;
import dev.rowan.testing.PostgresExtension;
import dev.rowan.validation.ValidationException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a PostgreSQL that the tests start by themselves. */
class BooksTest {
  private static final DatabaseSetup MIGRATED =
      empty -> {
        try (Database database = empty.open()) {
          Migrations.of(database).apply();
        }
      };

  @RegisterExtension
  static final PostgresExtension POSTGRES = PostgresExtension.with(MIGRATED);

  private final Books books;
  private final AuthorRepository authors;

  BooksTest(Database database) {
    books = new BooksImpl(database);
    authors = new AuthorRepository(database);
  }

  @Test
  void booksAreFoundByAPartOfTheirTitle() {
    Author author = authors.insert(new Author("Italo Calvino"));
    books.insert(new Book("Invisible Cities", 1972, author));
    books.insert(new Book("Cosmicomics", 1965, author));
    assertEquals(1, books.findByTitleContainingIgnoreCaseOrderByTitle("cities").size());
    assertEquals(List.of(new Books.Shelf("Italo Calvino", 1, 1972)), books.shelvesSince(1970));
  }

  @Test
  void aBookHasATitle() {
    Author author = authors.insert(new Author("Nobody"));
    assertThrows(ValidationException.class, () -> books.insert(new Book(" ", 2000, author)));
  }

  @Test
  void theDatabaseUnderstandsTheQueries(DataSource dataSource) {
    DeclaredQueries.of(Books.class).prepare(dataSource);
  }
}
