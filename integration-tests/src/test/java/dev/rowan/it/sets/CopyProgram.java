package dev.rowan.it.sets;

import dev.rowan.Database;
import java.util.stream.IntStream;

/** Loads accounts in a process of its own. */
final class CopyProgram {

  private CopyProgram() {}

  /** The URL, the user, the password, how many, and whether in a transaction. */
  public static void main(String... arguments) {
    try (Database database = Database.open(arguments[0], arguments[1], arguments[2])) {
      int count = Integer.parseInt(arguments[3]);
      if (Boolean.parseBoolean(arguments[4])) {
        database.transaction(tx -> load(database, count));
      } else {
        load(database, count);
      }
    }
  }

  private static void load(Database database, int count) {
    long copied =
        new AccountRepository(database)
            .copyIn()
            .progress(100_000, rows -> System.out.println("taken " + rows))
            .from(IntStream.range(0, count).mapToObj(i -> new Account("name" + i, i)));
    System.out.println("copied " + copied);
  }
}
