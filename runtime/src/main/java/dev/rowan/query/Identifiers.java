package dev.rowan.query;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Names as they stand in SQL: in quotes when they would be read as something else without. */
public final class Identifiers {

  /** All keywords of PostgreSQL 18 but the unreserved ones, as {@code quote_ident} sees it. */
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization between bigint
          binary bit boolean both case cast char character check coalesce collate collation
          column concurrently constraint create cross current_catalog current_date
          current_role current_schema current_time current_timestamp current_user dec decimal
          default deferrable desc distinct do else end except exists extract false fetch float
          for foreign freeze from full grant greatest group grouping having ilike in initially
          inner inout int integer intersect interval into is isnull join json json_array
          json_arrayagg json_exists json_object json_objectagg json_query json_scalar
          json_serialize json_table json_value lateral leading least left like limit localtime
          localtimestamp merge_action national natural nchar none normalize not notnull null
          nullif numeric offset on only or order out outer overlaps overlay placing position
          precision primary real references returning right row select session_user setof
          similar smallint some substring symmetric system_user table tablesample then time
          timestamp to trailing treat trim true union unique user using values varchar
          variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists
          xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
          """
              .trim()
              .split("\\s+"));

  private Identifiers() {}

  /**
   * The name, in quotes when it must be.
   *
   * @throws IllegalArgumentException when it is empty or PostgreSQL cannot hold it
   */
  public static String quoted(String name) {
    if (name.isEmpty() || name.indexOf('\0') >= 0 || !Literals.isUnicode(name)) {
      throw new IllegalArgumentException("Not a name: \"" + name.replace("\0", "\\0") + '"');
    }
    return isPlain(name) && !KEYWORDS.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A name, or a schema and a name with a point between them. */
  static String path(String name) {
    int point = name.indexOf('.');
    return point < 0
        ? quoted(name)
        : quoted(name.substring(0, point)) + "." + quoted(name.substring(point + 1));
  }

  /**
   * The name of an operator as the driver takes it, which reads a single question mark as a place.
   */
  static String operator(String name) {
    boolean isComment = name.contains("--") || name.contains("/*");
    if (!name.matches("[-+*/<>=~!@#%^&|`?]{1,63}") || isComment) {
      throw new IllegalArgumentException("Not the name of an operator: " + name);
    }
    return name.replace("?", "??");
  }

  /**
   * Checks a name that a caller gave to a table or a column of a result.
   *
   * @throws IllegalArgumentException when it is empty, has U+0000 in it, or more than 63 bytes,
   *     behind which PostgreSQL would cut it
   */
  static String check(String name) {
    quoted(name);
    if (name.getBytes(StandardCharsets.UTF_8).length > 63) {
      throw new IllegalArgumentException("A name of more than 63 bytes: " + name);
    }
    return name;
  }

  private static boolean isPlain(String name) {
    if (isDigit(name.charAt(0))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z') || c == '_' || isDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
