package dev.rowan.migrations;

import dev.rowan.Database;
import java.io.IOException;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A program that applies migrations to several databases at once, to be killed. Its arguments are
 * the folder, and for each database how long it waits before it begins, and the address.
 */
final class RunnerMain {
  private RunnerMain() {}

  public static void main(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i += 2) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(arguments[i + 1]);
      Migrations migrations = LongMigration.on(Database.of(source), Path.of(arguments[0]));
      migrations.status();
      long delay = Long.parseLong(arguments[i]);
      Thread thread = new Thread(() -> apply(migrations, delay));
      thread.setDaemon(true);
      thread.start();
    }
    System.out.println("ready");
    while (System.in.read() >= 0) {
      // until it is killed, or whoever started it is gone
    }
  }

  private static void apply(Migrations migrations, long delay) {
    try {
      Thread.sleep(delay);
      migrations.apply();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
