package dev.rowan.mapping;

import dev.rowan.internal.Scope;

/**
 * Several statements of one thread that are all done or none: in the running transaction, or in one
 * of their own. Closed without {@link #commit}, its own transaction is rolled back.
 *
 * <pre>{@code
 * try (Atomic atomic = statements.atomic()) {
 *   …
 *   atomic.commit();
 * }
 * }</pre>
 */
public final class Atomic implements AutoCloseable {

  private final Scope scope;

  Atomic(Scope scope) {
    this.scope = scope;
  }

  /** Commits, or leaves that to the transaction that runs around it. */
  public void commit() {
    scope.commit();
  }

  @Override
  public void close() {
    scope.close();
  }
}
