package dev.rowan.migrations;

/**
 * Is told how migrations go, on the thread that runs them. What it throws is logged and changes
 * nothing. Without one, the log is told.
 */
@FunctionalInterface
public interface MigrationListener {

  /** Called for each thing that happens; its text can be shown as it is. */
  void on(MigrationEvent event);
}
