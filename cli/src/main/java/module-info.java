/** The command {@code rowan}. It is a program and no library: nothing of it is exported. */
module dev.rowan.cli {
  requires dev.rowan.migrations;
  requires info.picocli;
  requires org.postgresql.jdbc;
  requires static org.jspecify;

  // picocli reads the annotations of the commands and sets their fields.
  opens dev.rowan.cli to
      info.picocli;
  opens dev.rowan.cli.console to
      info.picocli;
  opens dev.rowan.cli.db to
      info.picocli;
  opens dev.rowan.cli.explain to
      info.picocli;
  opens dev.rowan.cli.migrate to
      info.picocli;
  opens dev.rowan.cli.schema to
      info.picocli;
  opens dev.rowan.cli.write to
      info.picocli;
}
