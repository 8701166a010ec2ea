package dev.rowan.migrations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of what was applied. Its form is that of Flyway, and what Rowan writes Flyway
 * understands: a migration that was rolled back has a second line of type {@code DELETE}.
 */
final class HistoryTable {
  private final Session session;
  private final TableName name;

  HistoryTable(Session session, TableName name) {
    this.session = session;
    this.name = name;
  }

  /** What a new line says. */
  record Line(
      @Nullable String version,
      String description,
      String type,
      String script,
      @Nullable Integer checksum,
      Duration time,
      boolean success) {

    static Line of(Migration migration, Duration time, boolean success) {
      MigrationVersion version = migration.version();
      return new Line(
          version == null ? null : version.toString(),
          migration.description(),
          migration.type(),
          migration.script(),
          migration.sum(),
          time,
          success);
    }
  }

  boolean exists() throws SQLException {
    return !session.queryText("select to_regclass(?)::text", name.toString()).isEmpty();
  }

  /** Makes the table, and its schema, unless they are there. */
  void create() throws SQLException {
    if (exists()) {
      return;
    }
    session.<SQLException>transaction(
        () -> {
          boolean schema =
              session
                  .query("select 1 from pg_namespace where nspname = ?", r -> 1, name.schema())
                  .isEmpty();
          if (schema) {
            session.execute("create schema if not exists " + name.quotedSchema());
          }
          for (String sql : definition()) {
            session.execute(sql);
          }
        });
  }

  /** What makes the table, in the form of Flyway. */
  List<String> definition() {
    return List.of(
        """
        create table %s (
          installed_rank int not null constraint %s primary key,
          version varchar(50),
          description varchar(200) not null,
          type varchar(20) not null,
          script varchar(1000) not null,
          checksum int,
          installed_by varchar(100) not null,
          installed_on timestamp not null default now(),
          execution_time int not null,
          success boolean not null
        )"""
            .formatted(name, quoted("_pk")),
        "create index %s on %s (success)".formatted(quoted("_s_idx"), name));
  }

  /** All lines, in their order; none when there is no table. */
  List<HistoryEntry> entries() throws SQLException {
    if (!exists()) {
      return List.of();
    }
    return session.query(
        """
        select installed_rank, version, description, type, script, checksum, installed_by,
          installed_on, execution_time, success
        from %s order by installed_rank"""
            .formatted(name),
        HistoryTable::entry);
  }

  /** Adds a line at the end, and returns its rank. */
  int add(Line line) throws SQLException {
    return session
        .query(
            insert("?", "?", "?", "?", "?", "?", "?") + " returning installed_rank",
            row -> row.getInt(1),
            line.version,
            line.description,
            line.type,
            line.script,
            line.checksum,
            (int) line.time.toMillis(),
            line.success)
        .get(0);
  }

  /** The statement that adds a line, for a script. */
  String sql(Line line) {
    return insert(
        literal(line.version),
        literal(line.description),
        literal(line.type),
        literal(line.script),
        String.valueOf(line.checksum),
        String.valueOf(line.time.toMillis()),
        String.valueOf(line.success));
  }

  private String insert(String... values) {
    return """
        insert into %1$s (installed_rank, version, description, type, script, checksum,
          installed_by, execution_time, success)
        select coalesce(max(installed_rank), 0) + 1, %2$s, %3$s, %4$s, %5$s, %6$s::int,
          current_user, %7$s::int, %8$s::boolean from %1$s"""
        .formatted(
            name, values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
  }

  /** Whether it has begun and not ended. */
  boolean isUnfinished(Migration migration) throws SQLException {
    return !session
        .query(
            "select 1 from %s where not success and script = ?".formatted(name),
            row -> row.getInt(1),
            migration.script())
        .isEmpty();
  }

  /** Says that what has begun has ended well; its file may be another one than at first. */
  void complete(Migration migration, Duration time) throws SQLException {
    session.update(
        """
        update %s set success = true, installed_on = now(), execution_time = ?, checksum = ?
        where not success and script = ?"""
            .formatted(name),
        (int) time.toMillis(),
        migration.sum(),
        migration.script());
  }

  /**
   * The statement that says that a class has ended well; it took the time since its line was
   * written.
   */
  String completeSql() {
    return """
        update %s set success = true, installed_on = now(), execution_time =
          least(extract(epoch from localtimestamp - installed_on) * 1000, 2147483647)::int
        where not success and script = ?"""
        .formatted(name);
  }

  void delete(int rank) throws SQLException {
    session.update("delete from %s where installed_rank = ?".formatted(name), rank);
  }

  /** Lets a line say what the file says now. */
  void correct(int rank, Migration migration) throws SQLException {
    session.update(
        "update %s set description = ?, type = ?, script = ?, checksum = ?".formatted(name)
            + " where installed_rank = ?",
        migration.description(),
        migration.type(),
        migration.script(),
        migration.sum(),
        rank);
  }

  private static HistoryEntry entry(ResultSet row) throws SQLException {
    String version = row.getString("version");
    int checksum = row.getInt("checksum");
    boolean hasChecksum = !row.wasNull();
    return new HistoryEntry(
        row.getInt("installed_rank"),
        version == null ? null : MigrationVersion.of(version),
        row.getString("description"),
        row.getString("type"),
        row.getString("script"),
        hasChecksum ? checksum : null,
        row.getString("installed_by"),
        row.getObject("installed_on", LocalDateTime.class),
        Duration.ofMillis(row.getInt("execution_time")),
        row.getBoolean("success"));
  }

  private String quoted(String ending) {
    return '"' + (name.table() + ending).replace("\"", "\"\"") + '"';
  }

  private static String literal(@Nullable String text) {
    return text == null ? "null" : "'" + text.replace("'", "''") + "'";
  }
}
