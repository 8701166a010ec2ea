package dev.rowan.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What the turns of one iteration cost, summed by JMH. The public fields are JMH's way of counting
 * beside the time; {@link Results} reads them by name.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Turns {
  /** Operations of each contender. */
  public long operations;

  /** Wall-clock nanoseconds of hand-written JDBC. */
  public long jdbcNanos;

  /** Wall-clock nanoseconds of Rowan. */
  public long rowanNanos;

  /** Bytes allocated by hand-written JDBC. */
  public long jdbcBytes;

  /** Bytes allocated by Rowan. */
  public long rowanBytes;

  /** Nanoseconds of the client's processor used by hand-written JDBC. */
  public long jdbcClientCpu;

  /** Nanoseconds of the client's processor used by Rowan. */
  public long rowanClientCpu;

  /** Nanoseconds of the server's processor used for hand-written JDBC. */
  public long jdbcServerCpu;

  /** Nanoseconds of the server's processor used for Rowan. */
  public long rowanServerCpu;

  /** Wall-clock nanoseconds of Rowan with each statement sent alone. */
  public long aloneNanos;

  /** Bytes allocated by Rowan with each statement sent alone. */
  public long aloneBytes;

  /** Nanoseconds of the client's processor used by Rowan with each statement sent alone. */
  public long aloneClientCpu;

  /** Nanoseconds of the server's processor used for Rowan with each statement sent alone. */
  public long aloneServerCpu;

  /** Wall-clock nanoseconds of jOOQ. */
  public long jooqNanos;

  /** Bytes allocated by jOOQ. */
  public long jooqBytes;

  /** Nanoseconds of the client's processor used by jOOQ. */
  public long jooqClientCpu;

  /** Nanoseconds of the server's processor used for jOOQ. */
  public long jooqServerCpu;
}
