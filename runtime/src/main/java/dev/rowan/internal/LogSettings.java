package dev.rowan.internal;

import dev.rowan.ParameterLog;
import dev.rowan.StatementListener;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to know about statements.
 *
 * @param listeners told of every statement
 * @param slow statements that take as long are warnings; null for none
 * @param parameters how parameters are shown
 */
public record LogSettings(
    List<StatementListener> listeners, @Nullable Duration slow, ParameterLog parameters) {

  /** Copies the list. */
  public LogSettings {
    listeners = List.copyOf(listeners);
  }

  boolean always() {
    return slow != null || !listeners.isEmpty();
  }
}
