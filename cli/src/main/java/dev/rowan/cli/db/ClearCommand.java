package dev.rowan.cli.db;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.MigrationOptions;
import dev.rowan.migrations.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes all rows. */
@Command(
    name = "clear",
    description = "Delete all rows; the tables and the history of migrations stay.")
final class ClearCommand implements Callable<Integer> {
  private static final String TABLES =
      """
      select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and c.relname <> ? and c.relname <> ?
        and not exists (
          select from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      order by 1, 2""";

  @Mixin private final DbOptions options;

  @Option(
      names = "--table",
      paramLabel = "<name>",
      defaultValue = MigrationOptions.DEFAULT_TABLE,
      description = "The table of the history, which stays; without it, ${DEFAULT-VALUE}.")
  String history = MigrationOptions.DEFAULT_TABLE;

  ClearCommand(Surroundings surroundings) {
    this.options = new DbOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    options.safety.destroy(
        "This deletes all rows of " + options.connection.required().place(), options.output);
    options.disconnectOthers();
    int count;
    try (Connection connection = options.connection.source().getConnection()) {
      count = clear(connection);
    }
    String text = "All rows of " + count + (count == 1 ? " table" : " tables") + " are deleted";
    options.output.print(new Done(options.database(), count > 0, text));
    return Exit.OK;
  }

  private int clear(Connection connection) throws SQLException {
    List<QualifiedName> tables = tables(connection);
    if (!tables.isEmpty()) {
      String names = tables.stream().map(QualifiedName::sql).collect(Collectors.joining(", "));
      try (Statement statement = connection.createStatement()) {
        statement.execute("truncate " + names + " restart identity");
      }
    }
    return tables.size();
  }

  private List<QualifiedName> tables(Connection connection) throws SQLException {
    List<QualifiedName> tables = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(TABLES)) {
      select.setString(1, history);
      select.setString(2, history + "_runs");
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          tables.add(new QualifiedName(row.getString(1), row.getString(2)));
        }
      }
    }
    return tables;
  }
}
