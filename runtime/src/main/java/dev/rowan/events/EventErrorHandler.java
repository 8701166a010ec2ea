package dev.rowan.events;

/**
 * Is told of what listeners could not do after a commit. Called by the threads of the events, by
 * several at once perhaps; what it throws is logged.
 */
@FunctionalInterface
public interface EventErrorHandler {

  /**
   * Called when a listener failed, and for each listener that heard nothing because the database
   * was closed: with a {@link java.util.concurrent.CancellationException} then.
   *
   * @param event the event, or the entity that was written
   * @param failure what was thrown
   */
  void failed(Object event, Throwable failure);
}
