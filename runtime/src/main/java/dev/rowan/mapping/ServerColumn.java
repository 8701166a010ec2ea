package dev.rowan.mapping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column as the server has it; of a domain, as what it is of.
 *
 * @param name its name, without quotes
 * @param declared its type, as SQL needs it
 * @param kind how it reads its values from a COPY, those of its elements when it is an array; null
 *     when that is not known
 * @param element the type of the elements, as the server numbers it; 0 when it is no array
 */
record ServerColumn(String name, String declared, @Nullable CopyKind kind, int element) {

  /** Reads the columns of a table to which a COPY writes as an insert does; else it has no rows. */
  static final String SQL =
      """
      with recursive described as (
        select a.attnum, a.attname, a.atttypid as type, format_type(a.atttypid, a.atttypmod) as declared
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
          and c.relkind in ('r', 'p', 'f') and not c.relhasrules and not row_security_active(c.oid)
        union all
        select d.attnum, d.attname, t.typbasetype, d.declared
        from described d
        join pg_type t on t.oid = d.type
        where t.typtype = 'd'
      )
      select d.attname::text, d.declared, t.oid::bigint, t.typname::text, t.typtype = 'e',
        e.oid::bigint, e.typname::text, e.typtype = 'e'
      from described d
      join pg_type t on t.oid = d.type and t.typtype <> 'd'
      left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
      """;

  static ServerColumn read(Row row) {
    Long element = row.getLongOrNull(6);
    int first = element == null ? 3 : 6;
    int oid = (int) row.getLong(first);
    CopyKind kind = CopyKind.of(oid, text(row, first + 1), row.getBoolean(first + 2));
    return new ServerColumn(text(row, 1), text(row, 2), kind, element == null ? 0 : oid);
  }

  private static String text(Row row, int index) {
    return Objects.requireNonNull(row.getString(index));
  }

  boolean isArray() {
    return element != 0;
  }
}
