package dev.rowan.migrations.schema;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads sequences from the catalogs. */
final class SequenceCatalog {

  private static final String SEQUENCES =
      """
      select n.nspname, c.relname, format_type(s.seqtypid, null), s.seqstart, s.seqincrement,
          s.seqmin, s.seqmax, s.seqcache, s.seqcycle, tn.nspname, t.relname, a.attname,
          coalesce(d.deptype = 'i', false)
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
          and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
      left join pg_class t on t.oid = d.refobjid
      left join pg_namespace tn on tn.oid = t.relnamespace
      left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where n.nspname = any(?)
        and not exists (
          select from pg_depend
          where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
      """;

  private SequenceCatalog() {}

  /** The sequences that are no identities. */
  static List<Sequence> read(Catalog catalog) throws SQLException {
    return catalog.query(SEQUENCES, SequenceCatalog::sequence).stream()
        .filter(found -> !found.isIdentity())
        .map(Found::sequence)
        .sorted(Comparator.comparing(Sequence::name))
        .toList();
  }

  /** How the identities of columns count. */
  static Map<Sequence.Owner, SequenceOptions> identities(Catalog catalog) throws SQLException {
    Map<Sequence.Owner, SequenceOptions> identities = new HashMap<>();
    for (Found found : catalog.query(SEQUENCES, SequenceCatalog::sequence)) {
      Sequence.Owner owner = found.sequence().owner();
      if (found.isIdentity() && owner != null) {
        identities.put(owner, found.sequence().options());
      }
    }
    return identities;
  }

  private static Found sequence(Catalog.CatalogRow row) throws SQLException {
    QualifiedName name = row.name();
    SequenceOptions options =
        new SequenceOptions(
            row.text(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.is());
    return new Found(new Sequence(name, options, owner(row)), row.is());
  }

  private static Sequence.@Nullable Owner owner(Catalog.CatalogRow row) throws SQLException {
    QualifiedName table = row.nameOrNull();
    String column = row.textOrNull();
    return table == null || column == null ? null : new Sequence.Owner(table, column);
  }

  private record Found(Sequence sequence, boolean isIdentity) {}
}
