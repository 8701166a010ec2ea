package dev.rowan.migrations;

import dev.rowan.migrations.script.ConcurrentIndex;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks after indexes whose concurrent building or dropping did not end. */
final class Indexes {
  private final Session session;

  Indexes(Session session) {
    this.session = session;
  }

  /** Whether the statement that makes or drops this index has done so. */
  boolean isDone(ConcurrentIndex index) throws SQLException {
    if (index.isMade()) {
      return index.name() != null && !find(index, true).isEmpty();
    }
    return session.queryText("select to_regclass(?)::text", index.name()).isEmpty();
  }

  /**
   * Drops the invalid index that a failed build left behind, and says so; an index whose name the
   * server chose is only named.
   */
  String clean(ConcurrentIndex index) throws SQLException {
    List<String> left = index.isMade() ? find(index, false) : List.of();
    if (left.isEmpty()) {
      return "";
    }
    String names = String.join(", ", left);
    if (index.name() == null) {
      return "The table "
          + index.table()
          + " has an invalid index ("
          + names
          + "); if it was left by this statement, drop it.";
    }
    session.execute("drop index concurrently " + left.get(0));
    return "The invalid index " + names + " that it left was dropped.";
  }

  private List<String> find(ConcurrentIndex index, boolean valid) throws SQLException {
    String name = plain(index.name());
    return session.query(
        """
        select format('%I.%I', n.nspname, c.relname)
        from pg_index i
        join pg_class c on c.oid = i.indexrelid
        join pg_namespace n on n.oid = c.relnamespace
        where i.indrelid = to_regclass(?) and i.indisvalid = ? and c.relname = coalesce(?, c.relname)""",
        row -> row.getString(1), index.table(), valid, name);
  }

  /** A name as the catalog has it. */
  private static @Nullable String plain(@Nullable String written) {
    if (written == null) {
      return null;
    }
    return written.startsWith("\"")
        ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
        : written.toLowerCase(Locale.ROOT);
  }
}
