package dev.rowan.it.hooks;

import dev.rowan.Database;
import dev.rowan.events.EventErrorHandler;
import dev.rowan.events.EventOptions;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;

/** An empty database whose entities have hooks. */
final class Desk implements AutoCloseable {
  final List<String> statements = new ArrayList<>();
  final ConcurrentLinkedQueue<String> committed = new ConcurrentLinkedQueue<>();
  final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
  final Database database;
  final NoteRepository notes;
  final LineRepository lines;
  final WordRepository words;
  final PaperRepository papers;
  final PageRepository pages;
  final PlainRepository plains;
  final Notes search;
  volatile BiConsumer<String, Object> reaction = (what, entity) -> {};

  Desk(TestDatabase server) {
    EventErrorHandler errors = (event, failure) -> failures.add(failure);
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .clock(Clock.systemUTC())
            .listener(Recorder.class, new Recorder(this::heard))
            .listener(event -> statements.add(event.sql()))
            .events(EventOptions.DEFAULTS.errors(errors))
            .build();
    notes = new NoteRepository(database);
    lines = new LineRepository(database);
    words = new WordRepository(database);
    papers = new PaperRepository(database);
    pages = new PageRepository(database);
    plains = new PlainRepository(database);
    search = new NotesImpl(database);
    run("truncate note, line, word, paper, page, plain restart identity cascade");
    Calls.taken();
  }

  private void heard(String what, Object entity) {
    if (what.equals("commit")) {
      committed.add(String.valueOf(entity));
    } else {
      Calls.add(what, entity);
    }
    reaction.accept(what, entity);
  }

  /** Runs SQL that the log does not show. */
  private void run(String sql) {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
