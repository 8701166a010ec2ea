package dev.rowan.benchmarks.peers;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.benchmarks.Meter;
import dev.rowan.benchmarks.Pinning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A process in which all contenders work in short turns, one after the other, on one connection of
 * one pool. What disturbs a shared machine then disturbs all alike, and the ratio of their times
 * stays true where separate runs would differ by more than what is to be shown.
 */
final class Race {
  /** Into how many parts the time of a work is divided: the spread is that of the parts. */
  static final int SLOTS = 10;

  private final Map<Contender, Peer> peers;
  private final Stored stored;
  private final Meter meter;
  private final long server;
  private final List<Sample> samples = new ArrayList<>();
  private long seed;

  /** Takes the results, so that no compiler leaves out the work. */
  @SuppressWarnings("UnusedVariable")
  private volatile Object sink = "";

  private Race(Map<Contender, Peer> peers, Stored stored, long server) {
    this.peers = peers;
    this.stored = stored;
    this.server = server;
    this.meter = new Meter(server);
  }

  /**
   * The process: the URL of the database, the seconds to warm up and to measure each work, the file
   * for the samples, the contenders and the titles of the works, each separated by semicolons.
   */
  public static void main(String[] args) throws Exception {
    List<Contender> contenders = Stream.of(args[4].split(";")).map(Contender::valueOf).toList();
    List<String> titles = List.of(args[5].split(";"));
    try (HikariDataSource pool = Pools.open(args[0]);
        Connection connection = Pools.connect(args[0])) {
      Race race = new Race(Contender.open(contenders, pool), new Stored(connection), server(pool));
      List<Work<?>> works =
          Stream.of(Part.values())
              .flatMap(part -> part.works().stream())
              .filter(work -> titles.contains(work.title()))
              .toList();
      double warmUp = Double.parseDouble(args[1]) / 2;
      for (Work<?> work : works) {
        if (!work.leavesMuch()) {
          race.warmUp(work, warmUp);
        }
      }
      for (Work<?> work : works) {
        race.run(work, warmUp, Double.parseDouble(args[2]));
      }
      race.write(Path.of(args[3]));
      race.peers.values().forEach(Peer::close);
    }
  }

  private static long server(HikariDataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return Pinning.server(connection);
    }
  }

  /** Finds out who has a means for the work, and lets them do it for some time. */
  private <I> Map<Contender, Peer> warmUp(Work<I> work, double seconds) throws SQLException {
    Pinning.release();
    Map<Contender, Peer> able = able(work);
    if (!work.leavesMuch()) {
      slot(work, able, System.nanoTime() + nanos(seconds));
    }
    return able;
  }

  private <I> void run(Work<I> work, double warmUp, double measured) throws SQLException {
    Map<Contender, Peer> able = warmUp(work, warmUp);
    Pinning.pin(server);
    long start = System.nanoTime();
    for (int slot = 0; slot < SLOTS; slot++) {
      if (slot > 0 && System.nanoTime() - start > nanos(measured)) {
        break;
      }
      Map<Contender, Cost> costs = slot(work, able, start + nanos(measured) * (slot + 1) / SLOTS);
      int number = slot;
      costs.forEach((who, cost) -> samples.add(cost.sample(work.title(), who, number)));
    }
  }

  private static long nanos(double seconds) {
    return (long) (seconds * 1e9);
  }

  /** Those who have a means for this work. */
  private <I> Map<Contender, Peer> able(Work<I> work) throws SQLException {
    Map<Contender, Peer> able = new EnumMap<>(Contender.class);
    I input = work.input().apply(new SplittableRandom(0));
    for (Map.Entry<Contender, Peer> peer : peers.entrySet()) {
      try {
        sink = work.run().apply(peer.getValue(), input);
        able.put(peer.getKey(), peer.getValue());
      } catch (UnsupportedOperationException e) {
        sink = e;
      }
    }
    tidy(work);
    return able;
  }

  /** Rounds of turns until the time has come, at least one; who begins changes every time. */
  private <I> Map<Contender, Cost> slot(Work<I> work, Map<Contender, Peer> able, long end)
      throws SQLException {
    List<Map.Entry<Contender, Peer>> order = new ArrayList<>(able.entrySet());
    Map<Contender, Cost> costs = new EnumMap<>(Contender.class);
    do {
      seed++;
      List<I> inputs = inputs(work);
      for (int i = 0; i < order.size(); i++) {
        Map.Entry<Contender, Peer> peer = order.get((int) ((seed + i) % order.size()));
        Cost cost = costs.computeIfAbsent(peer.getKey(), who -> new Cost());
        turn(work, peer.getValue(), inputs, cost);
        if (work.leavesMuch()) {
          stored.tidy();
        }
      }
    } while (System.nanoTime() < end);
    tidy(work);
    return costs;
  }

  private <I> List<I> inputs(Work<I> work) {
    SplittableRandom random = new SplittableRandom(seed);
    List<I> inputs = new ArrayList<>(work.turn());
    for (int i = 0; i < work.turn(); i++) {
      inputs.add(work.input().apply(random));
    }
    return inputs;
  }

  private <I> void turn(Work<I> work, Peer peer, List<I> inputs, Cost cost) {
    long serverCpu = meter.serverCpu();
    long clientCpu = meter.clientCpu();
    long bytes = meter.allocated();
    long start = System.nanoTime();
    for (I input : inputs) {
      sink = work.run().apply(peer, input);
    }
    cost.nanos += System.nanoTime() - start;
    cost.bytes += meter.allocated() - bytes;
    cost.clientCpu += meter.clientCpu() - clientCpu;
    cost.serverCpu += meter.serverCpu() - serverCpu;
    cost.operations += inputs.size();
  }

  private void tidy(Work<?> work) throws SQLException {
    if (work.writes()) {
      stored.tidy();
    }
  }

  private void write(Path file) throws IOException {
    Files.write(file, samples.stream().map(Sample::line).toList());
  }

  /** A sum over turns. */
  private static final class Cost {
    private long operations;
    private long nanos;
    private long bytes;
    private long clientCpu;
    private long serverCpu;

    Sample sample(String work, Contender who, int slot) {
      return new Sample(work, who, slot, operations, nanos, bytes, clientCpu, serverCpu);
    }
  }
}
