package dev.rowan.internal;

import dev.rowan.events.EventErrorHandler;
import dev.rowan.events.Events;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what listeners could not do, under the name of {@link Events}. */
public final class EventLog {

  private static final Logger LOGGER = LoggerFactory.getLogger(Events.class);

  private EventLog() {}

  /** An {@link EventErrorHandler}. The event is told by its class alone, as it may be secret. */
  public static void failed(Object event, Throwable failure) {
    LOGGER.error("A listener of {} failed after the commit", event.getClass().getName(), failure);
  }

  static void handlerFailed(Throwable failure) {
    LOGGER.error("The error handler of the events failed", failure);
  }
}
