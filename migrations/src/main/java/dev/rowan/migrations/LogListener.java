package dev.rowan.migrations;

import dev.rowan.migrations.MigrationEvent.StatementDone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what happens to the log, under the name of {@link Migrations}. */
enum LogListener implements MigrationListener {
  INSTANCE;

  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

  @Override
  public void on(MigrationEvent event) {
    if (event instanceof StatementDone) {
      LOG.debug("{}", event);
    } else {
      LOG.info("{}", event);
    }
  }
}
