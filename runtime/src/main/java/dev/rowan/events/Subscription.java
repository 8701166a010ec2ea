package dev.rowan.events;

/** What a listener has of its subscription: its end. Thread-safe. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  /** Ends it: the listener hears of nothing that is published from now on. */
  @Override
  void close();
}
