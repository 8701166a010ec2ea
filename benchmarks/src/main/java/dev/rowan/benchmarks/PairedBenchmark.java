package dev.rowan.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Lets the contenders work in short turns, one after the other, on one connection of one pool. What
 * disturbs a shared machine then disturbs all alike, and the ratio of their times stays true where
 * two separate runs would differ by more than what is to be shown.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PairedBenchmark {
  /** What is done: the name of a {@link Workload}. */
  @Param("FIND_BY_ID")
  public String name;

  private Workload workload;
  private HikariDataSource pool;
  private List<Map.Entry<Contender, Function<SplittableRandom, Object>>> contenders;
  private Meter meter;
  private int first;
  private long seed;

  /**
   * Connects, and pins this process and the server's to a processor each where that is possible.
   */
  @Setup
  public void connect() throws SQLException {
    workload = Workload.valueOf(name);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(System.getProperty(Main.URL));
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    contenders = contenders();
    try (Connection connection = pool.getConnection()) {
      long server = Pinning.server(connection);
      Pinning.pin(server);
      meter = new Meter(server);
    }
  }

  private List<Map.Entry<Contender, Function<SplittableRandom, Object>>> contenders() {
    Posts jdbc = new JdbcPosts(pool);
    Posts rowan = new RowanPosts(Database.of(pool));
    List<Map.Entry<Contender, Function<SplittableRandom, Object>>> all = new ArrayList<>();
    all.add(Map.entry(Contender.JDBC, random -> workload.run(jdbc, random)));
    all.add(Map.entry(Contender.ROWAN, random -> workload.run(rowan, random)));
    if (workload == Workload.PLAN) {
      Posts alone = new RowanPosts(Database.builder().dataSource(pool).withoutPipelining().build());
      all.add(Map.entry(Contender.ALONE, random -> workload.run(alone, random)));
    }
    if (workload == Workload.DYNAMIC) {
      PostSearch jooq = new JooqPosts(pool);
      all.add(Map.entry(Contender.JOOQ, random -> Workload.search(jooq, random)));
    }
    return all;
  }

  /** Puts the table back as it was, so that no iteration pays for the one before. */
  @TearDown(Level.Iteration)
  public void tidy() throws SQLException {
    if (!workload.leavesRows()) {
      return;
    }
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from posts where id > " + Workload.ROWS);
      statement.execute("truncate cart_lines, carts");
      statement.execute("vacuum analyze posts, products");
    }
  }

  /** Closes the pool. */
  @TearDown
  public void disconnect() {
    pool.close();
  }

  /** One turn of each contender with the same random numbers; who begins changes every time. */
  @Benchmark
  public void turns(Turns turns, Blackhole hole) {
    seed++;
    first++;
    for (int i = 0; i < contenders.size(); i++) {
      var contender = contenders.get((first + i) % contenders.size());
      contender.getKey().add(turns, cost(contender.getValue(), hole));
    }
    turns.operations += workload.turn;
  }

  private Contender.Cost cost(Function<SplittableRandom, Object> work, Blackhole hole) {
    long serverCpu = meter.serverCpu();
    long clientCpu = meter.clientCpu();
    long bytes = meter.allocated();
    long start = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < workload.turn; i++) {
      hole.consume(work.apply(random));
    }
    long nanos = System.nanoTime() - start;
    bytes = meter.allocated() - bytes;
    clientCpu = meter.clientCpu() - clientCpu;
    return new Contender.Cost(nanos, bytes, clientCpu, meter.serverCpu() - serverCpu);
  }
}
