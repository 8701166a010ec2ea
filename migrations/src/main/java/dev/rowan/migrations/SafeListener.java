package dev.rowan.migrations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A listener of a user, whose failures change nothing. */
record SafeListener(MigrationListener listener) implements MigrationListener {
  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

  @Override
  public void on(MigrationEvent event) {
    try {
      listener.on(event);
    } catch (RuntimeException e) {
      LOG.warn("A listener of migrations failed", e);
    }
  }
}
