package dev.rowan.internal;

import dev.rowan.ParameterLog;
import dev.rowan.errors.DataException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to one statement that somebody observes. */
public final class Recording {

  /** Stands for a value that nobody is shown. */
  private static final Object MASK = new Mask();

  private final StatementLog log;
  private final String sql;
  private final int place;
  private final int together;
  private @Nullable Object[] parameters = new @Nullable Object[0];
  private boolean isNextMasked;
  private boolean isAllMasked;
  private int executions;
  private int rowsBound;
  private long started;
  private long rows;
  private @Nullable DataException failure;

  Recording(StatementLog log, String sql, int place, int together) {
    this.log = log;
    this.sql = sql;
    this.place = place;
    this.together = together;
  }

  String sql() {
    return sql;
  }

  int place() {
    return place;
  }

  int together() {
    return together;
  }

  void bound(int index, @Nullable Object value) {
    if (index > parameters.length) {
      parameters = Arrays.copyOf(parameters, index);
    }
    parameters[index - 1] = isNextMasked && value != null ? MASK : value;
    isNextMasked = false;
  }

  void maskNext() {
    isNextMasked = true;
  }

  void maskAll() {
    isAllMasked = true;
  }

  void batched(int count) {
    executions = count;
  }

  void rowsBound(int count) {
    rowsBound = count;
  }

  void start() {
    started = System.nanoTime();
  }

  void rows(long count) {
    rows = count;
  }

  void failed(DataException exception) {
    failure = exception;
  }

  /** It did not run after all. */
  void forget() {
    started = 0;
  }

  void end() {
    if (started != 0) {
      log.tell(this, Duration.ofNanos(System.nanoTime() - started));
    }
  }

  long rows() {
    return rows;
  }

  @Nullable DataException failure() {
    return failure;
  }

  List<String> shown() {
    if (executions > 0) {
      return List.of(executions + " executions");
    }
    if (rowsBound > 0) {
      return List.of(rowsBound + " rows");
    }
    return isAllMasked
        ? ParameterText.list(parameters, ParameterLog.MASKED)
        : log.shown(parameters);
  }

  private static final class Mask {
    @Override
    public String toString() {
      return "***";
    }
  }
}
