package dev.rowan.benchmarks.peers;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Proves, before any clock runs, that each contender's result of each work equals that of
 * hand-written JDBC, row by row, so that nobody wins by doing less.
 */
final class Check {
  private static final int READS = 3;

  private final Stored stored;

  private Check(Stored stored) {
    this.stored = stored;
  }

  /** Does every work with every contender, or fails with the first difference. */
  static void all(String url, Collection<Contender> contenders, List<Work<?>> works)
      throws SQLException {
    try (HikariDataSource pool = Pools.open(url);
        Connection connection = Pools.connect(url);
        Peer jdbc = Contender.JDBC.open(pool)) {
      Check check = new Check(new Stored(connection));
      Map<Contender, Peer> peers = Contender.open(contenders, pool);
      for (Work<?> work : works) {
        for (int seed = 0; seed < (work.writes() ? 1 : READS); seed++) {
          check.compare(work, jdbc, peers, seed);
        }
      }
      peers.values().forEach(Peer::close);
    }
  }

  private <I> void compare(Work<I> work, Peer jdbc, Map<Contender, Peer> peers, long seed)
      throws SQLException {
    I input = work.input().apply(new SplittableRandom(seed));
    Object expected = seen(work, jdbc, input);
    for (Map.Entry<Contender, Peer> peer : peers.entrySet()) {
      try {
        Object actual = seen(work, peer.getValue(), input);
        if (!expected.equals(actual)) {
          throw new IllegalStateException(difference(work, peer.getKey(), expected, actual));
        }
      } catch (UnsupportedOperationException e) {
        if (seed == 0) {
          System.out.println("# " + peer.getKey().title + " has no " + work.title());
        }
      }
    }
  }

  private <I> Object seen(Work<I> work, Peer peer, I input) throws SQLException {
    if (!work.writes()) {
      return work.look().at(peer, input, work.run().apply(peer, input), stored);
    }
    stored.spoil();
    try {
      return work.look().at(peer, input, work.run().apply(peer, input), stored);
    } finally {
      stored.tidy();
    }
  }

  private static String difference(
      Work<?> work, Contender contender, Object expected, Object actual) {
    String given = actual.toString();
    String wanted = expected.toString();
    int at = 0;
    while (at < Math.min(given.length(), wanted.length())
        && given.charAt(at) == wanted.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 200);
    return contender.title
        + " differs at "
        + work.title()
        + ":\n"
        + given.substring(from, Math.min(given.length(), at + 200))
        + "\ninstead of\n"
        + wanted.substring(from, Math.min(wanted.length(), at + 200));
  }
}
