package {{package}};

import dev.rowan.Database;
import dev.rowan.migrations.Migrations;

/** Prints what the authors have written. */
public final class Main {
  private Main() {}

  /** Runs with the database of {@code DATABASE_URL}, in the environment or in .env. */
  public static void main(String[] args) {
    try (Database database = Database.fromEnvironment()) {
      run(database);
    }
  }

  /** Brings the database up to date, fills it when it is empty, and prints what is in it. */
  static void run(Database database) {
    Migrations.of(database).apply();
    Books books = new BooksImpl(database);
    if (books.count() == 0) {
      fill(database);
    }
    for (Books.Shelf shelf : books.shelvesSince(1900)) {
      System.out.printf(
          "%s: %d books, the latest of %d%n", shelf.author(), shelf.books(), shelf.latest());
    }
  }

  private static void fill(Database database) {
    AuthorRepository authors = new AuthorRepository(database);
    Books books = new BooksImpl(database);
    database.transaction(
        tx -> {
          Author leGuin = authors.insert(new Author("Ursula K. Le Guin"));
          books.insert(new Book("A Wizard of Earthsea", 1968, leGuin));
          books.insert(new Book("The Dispossessed", 1974, leGuin));
          Author calvino = authors.insert(new Author("Italo Calvino"));
          books.insert(new Book("Invisible Cities", 1972, calvino));
        });
  }
}
