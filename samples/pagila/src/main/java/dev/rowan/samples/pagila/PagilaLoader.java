package dev.rowan.samples.pagila;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Loads Pagila's schema and rows into an empty database. */
public final class PagilaLoader {
  /** Tables, views and sequences; types, functions and the like seldom stand alone. */
  private static final String OBJECTS =
      """
      select current_database(), count(*), min(n.nspname || '.' || c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
        and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      """;

  private final DataSource dataSource;
  private final PrintStream out;

  /** Loads into this database as a superuser, and prints the progress. */
  public PagilaLoader(DataSource dataSource, PrintStream out) {
    this.dataSource = dataSource;
    this.out = out;
  }

  /** Says what is there and what to do when the database is not empty. */
  static Optional<String> obstacle(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(OBJECTS)) {
      result.next();
      long objects = result.getLong(2);
      return objects == 0
          ? Optional.empty()
          : Optional.of(
              "The database \"%s\" of DATABASE_URL is not empty, it has %,d tables, views or"
                      .formatted(result.getString(1), objects)
                  + " sequences, such as %s; create an empty one for the tour, as in \"create"
                      .formatted(result.getString(3))
                  + " database pagila\", or unset DATABASE_URL.");
    }
  }

  /**
   * Loads everything and returns the number of rows. The scripts change the settings of their
   * session, such as the search path; in the end they are as before, so the connection may come
   * from a pool.
   *
   * @throws SQLException if the database is not empty, too old (PostgreSQL 17 is needed), or the
   *     user is no superuser
   */
  public long load() throws SQLException, IOException {
    List<CopyScript.Part> data = CopyScript.parse(read("data.sql"));
    long total = data.stream().mapToLong(CopyScript.Part::rows).sum();
    Progress progress = new Progress(out, isTerminal(), total);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      progress.at("schema", 0);
      statement.execute(read("schema.sql"));
      long loaded = 0;
      for (CopyScript.Part part : data) {
        if (part.isCopy()) {
          progress.at(part.table(), loaded);
          loaded += copy(connection, part);
          progress.done(part.table(), part.rows());
        } else {
          statement.execute(part.sql());
        }
      }
      statement.execute("analyze");
      statement.execute("reset all");
      progress.end();
      return loaded;
    }
  }

  @SuppressWarnings("SystemConsoleNull") // JDK 22 to 24 always have one: there the bar is drawn
  private static boolean isTerminal() {
    return System.console() != null;
  }

  private static long copy(Connection connection, CopyScript.Part part)
      throws SQLException, IOException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(part.sql(), new StringReader(part.data()));
  }

  private static String read(String name) throws IOException {
    try (InputStream in = PagilaLoader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not among the resources of the sample");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
