package dev.rowan;

/**
 * Is told of every statement after it ran, on the thread that ran it: for audit logs and metrics.
 * What it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface StatementListener {

  /** Called when the statement is closed, whether it failed or not. */
  void executed(StatementEvent event);
}
