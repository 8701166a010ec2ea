/** The schema of a database as a model, and the runner of migrations. */
module dev.rowan.migrations {
  requires transitive dev.rowan.runtime;
  requires org.postgresql.jdbc;
  requires org.slf4j;
  requires static transitive org.jspecify;

  uses dev.rowan.migrations.DataMigration;

  exports dev.rowan.migrations;
  exports dev.rowan.migrations.advise;
  exports dev.rowan.migrations.draft;
  exports dev.rowan.migrations.explain;
  exports dev.rowan.migrations.lint;
  exports dev.rowan.migrations.page;
  exports dev.rowan.migrations.pull;
  exports dev.rowan.migrations.schema;
}
