package dev.rowan;

import dev.rowan.errors.DataException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that ran.
 *
 * @param owner the class that ran it, a repository mostly
 * @param sql the SQL as it was sent
 * @param parameters the parameters as the log shows them: {@code ***} unless they are {@linkplain
 *     ParameterLog#SHOWN shown}
 * @param time from its start to its close, the reading of its rows included; those that travel
 *     together start together
 * @param rows how many rows it read or changed
 * @param callSite the line of the user's code that ran it, or null when there is none
 * @param failure why it failed, or null
 * @param place its place among the statements that travelled with it, from 1
 * @param together how many statements travelled in the same round trip; mostly 1
 */
public record StatementEvent(
    String owner,
    String sql,
    List<String> parameters,
    Duration time,
    long rows,
    @Nullable StackTraceElement callSite,
    @Nullable DataException failure,
    int place,
    int together) {

  /** Copies the list. */
  public StatementEvent {
    parameters = List.copyOf(parameters);
  }

  /** One that travelled alone. */
  public StatementEvent(
      String owner,
      String sql,
      List<String> parameters,
      Duration time,
      long rows,
      @Nullable StackTraceElement callSite,
      @Nullable DataException failure) {
    this(owner, sql, parameters, time, rows, callSite, failure, 1, 1);
  }
}
