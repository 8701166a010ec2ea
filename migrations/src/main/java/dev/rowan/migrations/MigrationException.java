package dev.rowan.migrations;

import dev.rowan.errors.DataException;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration that failed, or cannot run. The message says in which file and line, and what became
 * of the database; the cause is the driver's exception when there is one.
 */
public final class MigrationException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<MigrationProblem> problems;
  private final @Nullable String script;
  private final int line;

  MigrationException(String message) {
    this(message, null, null);
  }

  MigrationException(String message, @Nullable String script, @Nullable Throwable cause) {
    this(message, List.of(), script, 0, cause);
  }

  private MigrationException(
      String message,
      List<MigrationProblem> problems,
      @Nullable String script,
      int line,
      @Nullable Throwable cause) {
    super(message, null, cause);
    this.problems = problems;
    this.script = script;
    this.line = line;
  }

  static MigrationException at(String script, int line, String message, Throwable cause) {
    return new MigrationException(message, List.of(), script, line, cause);
  }

  static MigrationException of(List<MigrationProblem> problems) {
    StringBuilder message = new StringBuilder("Nothing was run.");
    problems.forEach(problem -> message.append("\n  ").append(problem));
    return new MigrationException(
        message.toString(), List.copyOf(problems), problems.get(0).script(), 0, null);
  }

  /** What forbids to run the migrations; empty when one of them failed. */
  public List<MigrationProblem> problems() {
    return problems == null ? List.of() : problems;
  }

  /** The file or the class of the migration, or null when it is about none. */
  public @Nullable String script() {
    return script;
  }

  /** The line of the statement that failed, from 1; 0 when there is none. */
  public int line() {
    return line;
  }
}
