package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;

/** Results that are read in one round trip. For generated code; not thread-safe. */
public final class ReadBatch {

  private final Statements statements;
  private final List<Part<?>> parts = new ArrayList<>();

  /** Reads with these. */
  public ReadBatch(Statements statements) {
    this.statements = statements;
  }

  /**
   * A result among others.
   *
   * @param <T> the result
   */
  public static final class Part<T> {
    private final Read.Run<T> run;

    private Part(Read.Run<T> run) {
      this.run = run;
    }

    /** What was read. */
    public T get() {
      return run.result();
    }
  }

  /**
   * Adds a result.
   *
   * @throws IllegalArgumentException when it is one of another database
   */
  public <T> Part<T> add(Read<T> read) {
    if (read.statements().database() != statements.database()) {
      throw new IllegalArgumentException(
          "These are queries of two databases, which have no round trip in common");
    }
    Part<T> part = new Part<>(read.begin());
    parts.add(part);
    return part;
  }

  /** Reads all that was added. */
  public void run() {
    FollowUp.run(statements, parts.stream().<FollowUp>map(part -> part.run).toList());
  }
}
