package dev.rowan.cli.migrate;

import dev.rowan.cli.console.OutputOptions;
import dev.rowan.migrations.MigrationEvent;
import dev.rowan.migrations.MigrationListener;

/** Tells how migrations go; of what goes fast it tells little. */
final class Progress implements MigrationListener {
  private static final long NANOS = 2_000_000_000L;

  private final OutputOptions output;
  private long told = System.nanoTime();

  Progress(OutputOptions output) {
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
