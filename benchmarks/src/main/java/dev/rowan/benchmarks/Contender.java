package dev.rowan.benchmarks;

import java.util.Locale;

/** Who does the work. */
enum Contender {
  /** Hand-written JDBC, the yardstick. */
  JDBC {
    @Override
    void add(Turns turns, Cost cost) {
      turns.jdbcNanos += cost.nanos();
      turns.jdbcBytes += cost.bytes();
      turns.jdbcClientCpu += cost.clientCpu();
      turns.jdbcServerCpu += cost.serverCpu();
    }
  },
  /** Rowan. */
  ROWAN {
    @Override
    void add(Turns turns, Cost cost) {
      turns.rowanNanos += cost.nanos();
      turns.rowanBytes += cost.bytes();
      turns.rowanClientCpu += cost.clientCpu();
      turns.rowanServerCpu += cost.serverCpu();
    }
  },
  /** Rowan with each statement sent alone, where those of a plan travel together else. */
  ALONE {
    @Override
    void add(Turns turns, Cost cost) {
      turns.aloneNanos += cost.nanos();
      turns.aloneBytes += cost.bytes();
      turns.aloneClientCpu += cost.clientCpu();
      turns.aloneServerCpu += cost.serverCpu();
    }
  },
  /** jOOQ, where the work is a dynamic query: what it is known for. */
  JOOQ {
    @Override
    void add(Turns turns, Cost cost) {
      turns.jooqNanos += cost.nanos();
      turns.jooqBytes += cost.bytes();
      turns.jooqClientCpu += cost.clientCpu();
      turns.jooqServerCpu += cost.serverCpu();
    }
  };

  /** What one turn used. */
  record Cost(long nanos, long bytes, long clientCpu, long serverCpu) {}

  /** Adds what a turn used to the counters of this contender. */
  abstract void add(Turns turns, Cost cost);

  /** The name in the table of results, and the beginning of the names of its counters. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
