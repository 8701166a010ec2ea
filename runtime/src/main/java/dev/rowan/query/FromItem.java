package dev.rowan.query;

import java.util.List;

/** One member of a {@code from} clause, and how it is joined to those before. */
record FromItem(
    Source source, Kind kind, boolean isLateral, Predicate on, String sample, Life life) {

  enum Kind {
    FIRST(" from "),
    INNER(" join "),
    LEFT(" left join "),
    RIGHT(" right join "),
    FULL(" full join "),
    CROSS(" cross join ");

    final String sql;

    Kind(String sql) {
      this.sql = sql;
    }
  }

  FromItem(Source source, Kind kind, boolean isLateral, Predicate on) {
    this(
        WithDeleted.source(source),
        kind,
        isLateral,
        on,
        "",
        source instanceof WithDeleted ? Life.ANY : Life.ALIVE);
  }

  /** The same with some rows only: {@code bernoulli} takes rows by chance, {@code system} pages. */
  FromItem sampled(String method, double percent, String repeatable) {
    if (!(source instanceof EntityTable<?> table)) {
      throw new IllegalStateException("Samples are of tables, not of " + source);
    }
    if (table.joined() != null) {
      throw new IllegalStateException(
          "Samples are of one table; rows of " + table + " have several");
    }
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException(percent + " percent are not from 0 to 100");
    }
    String part = " tablesample " + method + " (" + percent + ")" + repeatable;
    return new FromItem(source, kind, isLateral, on, part, life);
  }

  /** Which of its rows are meant. */
  Predicate meant() {
    return source instanceof EntityTable<?> table ? life.of(table) : Predicate.noCondition();
  }

  /** Whether all rows of its source, or of those before it, stand in the result. */
  private boolean isWhole() {
    return kind == Kind.RIGHT || kind == Kind.FULL;
  }

  /**
   * Whether the rows that are meant must be found before they are joined, since a condition on the
   * result would take others away.
   */
  boolean isApart(List<FromItem> later) {
    boolean isConditional = kind == Kind.INNER || kind == Kind.LEFT;
    return meant() != NoCondition.INSTANCE
        && !isConditional
        && (isWhole() || later.stream().anyMatch(FromItem::isWhole));
  }

  /** {@code (select … from posts where deleted_at is null) as posts}. */
  String apart(String alias) {
    EntityTable<?> table = (EntityTable<?>) source;
    Renderer rows = new Renderer().append("(select ").append(table.columnList());
    rows.append(" from ").append(table.fromItem()).append(sample).append(" where ");
    return rows.predicate(meant()).append(") as ").append(Identifiers.quoted(alias)).sql();
  }

  /** Whether its rows may be missing. */
  boolean isOuter() {
    return kind == Kind.LEFT || kind == Kind.FULL;
  }

  /** Whether the rows of those before may be missing. */
  boolean makesOthersOuter() {
    return kind == Kind.RIGHT || kind == Kind.FULL;
  }
}
