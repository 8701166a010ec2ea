package dev.rowan.it.writes;

import dev.rowan.Database;
import dev.rowan.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database whose clock is set by hand, with the statements that ran in it. */
final class Desk implements AutoCloseable {
  static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00.123456Z");
  static final Duration DAY = Duration.ofDays(1);
  final List<String> statements = new ArrayList<>();
  final Database database;
  Instant now = MONDAY.plusNanos(789); // no column keeps so much
  @Nullable Object user = "ana";

  Desk(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .clock(new DeskClock(ZoneId.of("Europe/Berlin")))
            .currentUser(() -> user)
            .listener(event -> statements.add(event.sql()))
            .build();
  }

  void nextDay() {
    now = now.plus(DAY);
  }

  /** The number of statements since the last call. */
  int ran() {
    int ran = statements.size();
    statements.clear();
    return ran;
  }

  @Override
  public void close() {
    database.close();
  }

  private final class DeskClock extends Clock {
    private final ZoneId zone;

    DeskClock(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new DeskClock(other);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
