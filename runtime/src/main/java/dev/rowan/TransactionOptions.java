package dev.rowan;

import dev.rowan.internal.TransactionSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs. Immutable.
 *
 * <pre>{@code
 * TransactionOptions.DEFAULTS.with(Isolation.SERIALIZABLE).readOnly().deferrable()
 * }</pre>
 */
public final class TransactionOptions {

  /** Whatever the server, the database and the role say. */
  public static final TransactionOptions DEFAULTS = new TransactionOptions(List.of(), null);

  private final List<String> modes;
  private final @Nullable Duration timeout;

  private TransactionOptions(List<String> modes, @Nullable Duration timeout) {
    this.modes = List.copyOf(modes);
    this.timeout = timeout;
  }

  /** With this isolation. */
  public TransactionOptions with(Isolation isolation) {
    return plus("isolation level " + isolation.sql());
  }

  /** Without the right to write. */
  public TransactionOptions readOnly() {
    return plus("read only");
  }

  /**
   * With a wait for a moment in which it can neither fail nor make others fail. It has an effect on
   * serializable, read-only transactions.
   */
  public TransactionOptions deferrable() {
    return plus("deferrable");
  }

  /**
   * With no more than this time from its beginning to its commit. A statement that would run longer
   * is cancelled.
   */
  public TransactionOptions timeout(Duration longest) {
    if (longest.toMillis() <= 0) {
      throw new IllegalArgumentException("A timeout is at least a millisecond, not " + longest);
    }
    return new TransactionOptions(modes, longest);
  }

  private TransactionOptions plus(String mode) {
    String kind = mode.substring(0, 4);
    List<String> all = new ArrayList<>(modes);
    all.removeIf(other -> other.startsWith(kind));
    all.add(mode);
    return new TransactionOptions(all, timeout);
  }

  TransactionSetup setup() {
    return new TransactionSetup(String.join(", ", modes), timeout);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TransactionOptions options && options.setup().equals(setup());
  }

  @Override
  public int hashCode() {
    return setup().hashCode();
  }

  @Override
  public String toString() {
    return setup().toString();
  }
}
