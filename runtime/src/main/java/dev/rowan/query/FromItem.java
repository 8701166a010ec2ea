package dev.rowan.query;

/** One member of a {@code from} clause, and how it is joined to those before. */
record FromItem(Source source, Kind kind, boolean isLateral, Predicate on, String sample) {

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
    this(source, kind, isLateral, on, "");
  }

  /** The same with some rows only: {@code bernoulli} takes rows by chance, {@code system} pages. */
  FromItem sampled(String method, double percent, String repeatable) {
    if (!(source instanceof EntityTable<?>)) {
      throw new IllegalStateException("Samples are of tables, not of " + source);
    }
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException(percent + " percent are not from 0 to 100");
    }
    return new FromItem(
        source, kind, isLateral, on, " tablesample " + method + " (" + percent + ")" + repeatable);
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
