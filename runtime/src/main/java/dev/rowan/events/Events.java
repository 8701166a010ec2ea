package dev.rowan.events;

import dev.rowan.internal.Connections;
import dev.rowan.internal.Delivery;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Events of the application: objects of any class, published in a transaction mostly, of which
 * those hear who subscribed to the class. Thread-safe; {@code database.events()} gives it.
 *
 * <pre>{@code
 * db.events().subscribeAfterCommit(OrderPlaced.class, event -> mails.confirm(event.order()));
 *
 * db.transaction(tx -> {
 *   Order order = orders.insert(new Order(cart));
 *   db.events().publish(new OrderPlaced(order.id()));
 * });
 * }</pre>
 */
public final class Events {

  private final Connections connections;
  private final List<Listener<?>> now = new CopyOnWriteArrayList<>();
  private final List<Listener<?>> later = new CopyOnWriteArrayList<>();

  /** For {@link dev.rowan.Database} alone. */
  @SuppressWarnings("exports")
  public Events(Connections connections) {
    this.connections = connections;
  }

  /**
   * Tells this listener of each event of the class, or of a class that extends it, while it is
   * published: on the same thread, in its transaction. What it throws, {@link #publish} throws.
   */
  public <T> Subscription subscribe(Class<T> type, Consumer<? super T> listener) {
    return add(now, type, listener);
  }

  /**
   * Tells this listener of each event of the class, or of a class that extends it, when the
   * transaction in which it was published is committed, on another thread; see {@link EventOptions}
   * for the threads and for what becomes of failures. Events of one transaction come in the order
   * in which they were published, one after the other. Of what is rolled back, to a savepoint too,
   * it never hears.
   */
  public <T> Subscription subscribeAfterCommit(Class<T> type, Consumer<? super T> listener) {
    return add(later, type, listener);
  }

  private static <T> Subscription add(
      List<Listener<?>> listeners, Class<T> type, Consumer<? super T> consumer) {
    Listener<T> listener = new Listener<>(type, consumer);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Publishes an event. Those hear of it first who subscribed without waiting, in the order of
   * their subscriptions; when one of them throws, nobody hears more. The others hear of it after
   * the commit, or soon when the thread runs no transaction.
   */
  public void publish(Object event) {
    Objects.requireNonNull(event, "The event is null");
    for (Listener<?> listener : now) {
      listener.tell(event);
    }
    for (Listener<?> listener : later) {
      if (listener.type.isInstance(event)) {
        connections.afterCommit(new Delivery(event, () -> listener.tell(event)));
      }
    }
  }

  /** Each subscription is one of its own, whatever it subscribes. */
  private static final class Listener<T> {

    private final Class<T> type;
    private final Consumer<? super T> consumer;

    Listener(Class<T> type, Consumer<? super T> consumer) {
      this.type = Objects.requireNonNull(type, "The type is null");
      this.consumer = Objects.requireNonNull(consumer, "The listener is null");
    }

    void tell(Object event) {
      if (type.isInstance(event)) {
        consumer.accept(type.cast(event));
      }
    }
  }
}
