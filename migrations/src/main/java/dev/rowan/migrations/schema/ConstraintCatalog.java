package dev.rowan.migrations.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of tables from the catalogs, but those that stand at a parent. */
final class ConstraintCatalog {

  private static final String CONSTRAINTS =
      """
      select n.nspname, c.relname, o.conname, o.contype,
          array(
            select a.attname::text
            from unnest(o.conkey) with ordinality as k (attnum, n)
            join pg_attribute a on a.attrelid = o.conrelid and a.attnum = k.attnum
            order by k.n),
          rn.nspname, r.relname,
          array(
            select a.attname::text
            from unnest(o.confkey) with ordinality as k (attnum, n)
            join pg_attribute a on a.attrelid = o.confrelid and a.attnum = k.attnum
            order by k.n),
          o.confdeltype, o.confupdtype, o.confmatchtype = 'f', o.condeferrable, o.condeferred,
          o.convalidated, not coalesce(i.indnullsnotdistinct, false),
          case o.contype
            when 'c' then pg_get_expr(o.conbin, o.conrelid)
            when 'x' then pg_get_constraintdef(o.oid)
          end
      from pg_constraint o
      join pg_class c on c.oid = o.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_class r on r.oid = o.confrelid
      left join pg_namespace rn on rn.oid = r.relnamespace
      left join pg_index i on i.indexrelid = o.conindid
      where o.contype in ('p', 'u', 'f', 'c', 'x') and o.conislocal and o.conparentid = 0
        and n.nspname = any(?)
      order by o.conname
      """;

  private final List<Found> found;
  private final Map<QualifiedName, List<Found>> byTable = new HashMap<>();

  private ConstraintCatalog(List<Found> found) {
    this.found = found;
    for (Found one : this.found) {
      byTable.computeIfAbsent(one.on(), name -> new ArrayList<>()).add(one);
    }
  }

  static ConstraintCatalog read(Catalog catalog) throws SQLException {
    return new ConstraintCatalog(catalog.query(CONSTRAINTS, ConstraintCatalog::found));
  }

  @Nullable UniqueKey primaryKey(QualifiedName table) {
    List<UniqueKey> keys = of(table, "p", Found::uniqueKey);
    return keys.isEmpty() ? null : keys.get(0);
  }

  List<UniqueKey> uniqueKeys(QualifiedName table) {
    return of(table, "u", Found::uniqueKey);
  }

  List<ForeignKey> foreignKeys(QualifiedName table) {
    return of(table, "f", Found::foreignKey);
  }

  List<Check> checks(QualifiedName table) {
    return of(table, "c", Found::check);
  }

  List<Exclusion> exclusions(QualifiedName table) {
    return of(table, "x", f -> new Exclusion(f.name(), f.text()));
  }

  private <T> List<T> of(QualifiedName table, String type, Function<Found, T> as) {
    return byTable.getOrDefault(table, List.of()).stream()
        .filter(f -> f.type().equals(type))
        .map(as)
        .toList();
  }

  private static Found found(Catalog.CatalogRow row) throws SQLException {
    return new Found(
        row.name(),
        row.text(),
        row.text(),
        row.texts(),
        row.nameOrNull(),
        row.texts(),
        row.text(),
        row.text(),
        row.is(),
        Timing.of(row.is(), row.is()),
        row.is(),
        row.is(),
        row.textOrNull());
  }

  private record Found(
      QualifiedName on,
      String name,
      String type,
      List<String> columns,
      @Nullable QualifiedName target,
      List<String> references,
      String onDelete,
      String onUpdate,
      boolean isFull,
      Timing timing,
      boolean isValidated,
      boolean isNullsDistinct,
      @Nullable String expression) {

    UniqueKey uniqueKey() {
      return new UniqueKey(name, columns, isNullsDistinct, timing);
    }

    ForeignKey foreignKey() {
      if (target == null) {
        throw new IllegalStateException("A foreign key of " + on + " refers to no table");
      }
      return new ForeignKey(
          name,
          columns,
          target,
          references,
          ForeignKey.Action.of(onDelete),
          ForeignKey.Action.of(onUpdate),
          isFull,
          timing,
          isValidated);
    }

    Check check() {
      return new Check(name, text(), isValidated);
    }

    String text() {
      return expression == null ? "" : expression;
    }
  }
}
