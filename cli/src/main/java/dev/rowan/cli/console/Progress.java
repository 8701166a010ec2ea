package dev.rowan.cli.console;

import dev.rowan.migrations.MigrationEvent;
import dev.rowan.migrations.MigrationListener;

/** Tells how migrations go; of what goes fast it tells little. */
public final class Progress implements MigrationListener {
  private static final long NANOS = 2_000_000_000L;

  private final OutputOptions output;
  private long told = System.nanoTime();

  /** Tells it there. */
  public Progress(OutputOptions output) {
    this.output = output;
  }

  @Override
  public void on(MigrationEvent event) {
    if (event instanceof MigrationEvent.Finished) {
      return; // the report says it
    }
    boolean isStep =
        event instanceof MigrationEvent.StatementDone || event instanceof MigrationEvent.BatchDone;
    if (!isStep || System.nanoTime() - told > NANOS) {
      told = System.nanoTime();
      output.progress(event.toString());
    }
  }
}
