package dev.rowan.migrations.explain;

import dev.rowan.migrations.explain.LiveTable.LiveKey;
import dev.rowan.migrations.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads tables, indexes and what was counted of them from the catalogs. */
final class LiveCatalog {
  private static final String OURS =
      """
      n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and not exists (
          select from pg_depend
          where classid = 'pg_class'::regclass and objid = t.oid and deptype = 'e')
      """;

  private static final String TABLES =
      """
      select n.nspname, t.relname, rn.nspname, r.relname, t.relkind = 'p',
        greatest(t.reltuples, s.n_live_tup, 0), coalesce(s.seq_scan, 0),
        coalesce(s.seq_tup_read, 0), coalesce(s.idx_scan, 0)
      from pg_class t join pg_namespace n on n.oid = t.relnamespace
      left join pg_stat_user_tables s on s.relid = t.oid
      left join pg_class r on t.relispartition and r.oid = pg_partition_root(t.oid)
      left join pg_namespace rn on rn.oid = r.relnamespace
      where t.relkind in ('r', 'p', 'm') and\s"""
          + OURS;

  private static final String COLUMNS =
      """
      select n.nspname, t.relname, a.attname, format_type(a.atttypid, null)
      from pg_attribute a join pg_class t on t.oid = a.attrelid
      join pg_namespace n on n.oid = t.relnamespace
      where a.attnum > 0 and not a.attisdropped and t.relkind in ('r', 'p', 'm') and\s"""
          + OURS;

  private static final String INDEXES =
      """
      select n.nspname, t.relname, c.relname, am.amname,
        array(
          select pg_get_indexdef(i.indexrelid, k, true)
          from generate_series(1, i.indnkeyatts) k order by k),
        array(
          select concat_ws(' ', i.indclass[k - 1], i.indcollation[k - 1], i.indoption[k - 1])
          from generate_series(1, i.indnkeyatts) k order by k),
        array(
          select pg_get_indexdef(i.indexrelid, k, true)
          from generate_series(i.indnkeyatts + 1, i.indnatts) k order by k),
        pg_get_expr(i.indpred, i.indrelid), i.indisunique,
        i.indisreplident or exists (select from pg_constraint where conindid = i.indexrelid),
        i.indisvalid, coalesce(s.idx_scan, 0), pg_relation_size(c.oid)
      from pg_index i join pg_class c on c.oid = i.indexrelid
      join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_am am on am.oid = c.relam
      left join pg_stat_user_indexes s on s.indexrelid = c.oid
      where t.relkind in ('r', 'p', 'm') and\s"""
          + OURS
          + " order by c.relname";

  private static final String FOREIGN_KEYS =
      """
      select n.nspname, t.relname, k.conname,
        array(
          select a.attname::text
          from unnest(k.conkey) with ordinality as u(attnum, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
          order by u.place),
        fn.nspname, f.relname
      from pg_constraint k join pg_class t on t.oid = k.conrelid
      join pg_namespace n on n.oid = t.relnamespace
      join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where k.contype = 'f' and k.conparentid = 0 and\s"""
          + OURS
          + " order by k.conname";

  private static final String HOME =
      """
      select coalesce(current_schema(), 'public'), to_char(stats_reset, 'YYYY-MM-DD HH24:MI:SS')
      from pg_stat_database where datname = current_database()
      """;

  private final Connection connection;

  LiveCatalog(Connection connection) {
    this.connection = connection;
  }

  LiveSchema read() throws SQLException {
    Map<QualifiedName, Map<String, String>> columns = new HashMap<>();
    rows(
        COLUMNS,
        row ->
            columns
                .computeIfAbsent(name(row, 1), name -> new HashMap<>())
                .put(row.getString(3), row.getString(4)));
    Map<QualifiedName, List<LiveIndex>> indexes = new HashMap<>();
    rows(INDEXES, row -> add(indexes, name(row, 1), index(row)));
    Map<QualifiedName, List<LiveKey>> keys = new HashMap<>();
    rows(
        FOREIGN_KEYS,
        row -> add(keys, name(row, 1), new LiveKey(row.getString(3), texts(row, 4), name(row, 5))));
    Map<QualifiedName, LiveTable> tables = new HashMap<>();
    rows(
        TABLES,
        row -> {
          QualifiedName name = name(row, 1);
          tables.put(
              name,
              table(
                  row,
                  columns.getOrDefault(name, Map.of()),
                  indexes.getOrDefault(name, List.of()),
                  keys.getOrDefault(name, List.of())));
        });
    List<LiveSchema> schema = new ArrayList<>();
    rows(HOME, row -> schema.add(new LiveSchema(row.getString(1), row.getString(2), tables)));
    return schema.get(0);
  }

  private static LiveTable table(
      ResultSet row, Map<String, String> columns, List<LiveIndex> indexes, List<LiveKey> keys)
      throws SQLException {
    return new LiveTable(
        name(row, 1),
        row.getString(4) == null ? null : name(row, 3),
        row.getBoolean(5),
        row.getDouble(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        columns,
        indexes,
        keys);
  }

  private static LiveIndex index(ResultSet row) throws SQLException {
    return new LiveIndex(
        row.getString(3),
        row.getString(4),
        texts(row, 5),
        texts(row, 6),
        texts(row, 7),
        row.getString(8),
        row.getBoolean(9),
        row.getBoolean(10),
        row.getBoolean(11),
        row.getLong(12),
        row.getLong(13));
  }

  private static <T> void add(Map<QualifiedName, List<T>> all, QualifiedName name, T one) {
    all.computeIfAbsent(name, key -> new ArrayList<>()).add(one);
  }

  private static QualifiedName name(ResultSet row, int column) throws SQLException {
    return new QualifiedName(row.getString(column), row.getString(column + 1));
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  private void rows(String sql, RowConsumer consumer) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        consumer.accept(rows);
      }
    }
  }

  /** Takes one row. */
  private interface RowConsumer {
    void accept(ResultSet row) throws SQLException;
  }
}
