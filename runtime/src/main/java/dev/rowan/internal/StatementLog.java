package dev.rowan.internal;

import dev.rowan.StatementEvent;
import dev.rowan.StatementListener;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells logger and listeners about the statements of one owner. */
public final class StatementLog {

  private final String owner;
  private final LogSettings settings;
  private final Logger logger;
  private final boolean always;

  /** The owner's name is the logger's. */
  public StatementLog(String owner, LogSettings settings) {
    this.owner = owner;
    this.settings = settings;
    this.logger = LoggerFactory.getLogger(owner);
    this.always = settings.always();
  }

  /** A recording for one statement; null when nobody wants to know. */
  public @Nullable Recording recording(String sql) {
    return recording(sql, 1, 1);
  }

  /** As {@link #recording(String)}, for one of several that travel together. */
  public @Nullable Recording recording(String sql, int place, int together) {
    boolean isWanted = always || logger.isDebugEnabled();
    return isWanted ? new Recording(this, sql, place, together) : null;
  }

  void tell(Recording recording, Duration time) {
    boolean slow = settings.slow() != null && time.compareTo(settings.slow()) >= 0;
    if (!slow && settings.listeners().isEmpty() && !logger.isDebugEnabled()) {
      return;
    }
    StatementEvent event = event(recording, time);
    if (slow) {
      logger.warn("slow: {}", line(event));
    } else if (logger.isDebugEnabled()) {
      logger.debug("{}", line(event));
    }
    for (StatementListener listener : settings.listeners()) {
      tell(listener, event);
    }
  }

  private StatementEvent event(Recording recording, Duration time) {
    return new StatementEvent(
        owner,
        recording.sql(),
        recording.shown(),
        time,
        recording.rows(),
        CallSites.find(owner),
        recording.failure(),
        recording.place(),
        recording.together());
  }

  private void tell(StatementListener listener, StatementEvent event) {
    try {
      listener.executed(event);
    } catch (RuntimeException e) {
      logger.warn("A statement listener failed", e);
    }
  }

  List<String> shown(@Nullable Object[] values) {
    return ParameterText.list(values, settings.parameters());
  }

  private static String line(StatementEvent event) {
    String outcome =
        event.failure() != null
            ? "failed: " + event.failure().sqlState()
            : event.rows() + (event.rows() == 1 ? " row" : " rows");
    String millis = String.format(Locale.ROOT, "%.2f ms", event.time().toNanos() / 1e6);
    String sql = event.sql().strip().replaceAll("\\s*\\R\\s*", " ");
    String trip =
        event.together() == 1
            ? ""
            : "%d of %d in one round trip | ".formatted(event.place(), event.together());
    return String.join(
        " | ",
        sql,
        event.parameters().toString(),
        outcome,
        millis,
        trip + "at " + event.callSite());
  }
}
