package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables in which the rows of an entity stand: that of the base of its hierarchy, and those of
 * subtypes, which share its key. The generated query classes name them. Immutable.
 */
public final class JoinedTables {

  private final String base;
  private final int inherited;
  private final List<String> others;
  private final String rows;

  private JoinedTables(String base, int inherited, List<String> others, String rows) {
    this.base = base;
    this.inherited = inherited;
    this.others = others;
    this.rows = rows;
  }

  /** The table of a base as it stands in SQL, which has so many of the first columns. */
  public static JoinedTables of(String base, int inherited) {
    return new JoinedTables(base, inherited, List.of(), "");
  }

  /** And the table of a subtype. */
  public JoinedTables with(String other) {
    List<String> more = new ArrayList<>(others);
    more.add(other);
    return new JoinedTables(base, inherited, List.copyOf(more), rows);
  }

  /** Joined by this select, which gives all columns, each under a name of its own. */
  public JoinedTables rows(String select) {
    return new JoinedTables(base, inherited, others, select.strip());
  }

  /** The table of the base, as it stands in SQL. */
  String base() {
    return base;
  }

  /** The tables of the subtypes, as they stand in SQL. */
  List<String> others() {
    return others;
  }

  /** The rows, as they stand in a from clause before their alias. */
  String rows() {
    return "(" + rows + ")";
  }

  /** As {@link #rows}, with the rows of the base locked. */
  String lockedRows() {
    String name = base.replaceFirst("^(\"([^\"]|\"\")*\"|[^\".]+)\\.", "");
    return "(" + rows + " for update of " + name + ")";
  }

  /** Whether a column of the table stands in that of the base. */
  boolean isInBase(EntityTable<?> table, EntityColumn<?> column) {
    return Keys.names(table.columns()).indexOf(column.name()) < inherited;
  }

  /** Whether a column of the table stands in one of a subtype. */
  boolean isInOther(EntityTable<?> table, EntityColumn<?> column) {
    return !isBase(table) && !isInBase(table, column);
  }

  /** Whether the table is that of the base, of which each subtype has rows. */
  boolean isBase(EntityTable<?> table) {
    return table.sqlName().equals(base);
  }
}
