package dev.rowan.query;

/** One member of a {@code from} clause, and how it is joined to those before. */
record FromItem(Source source, Kind kind, boolean isLateral, Predicate on) {

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

  /** Whether its rows may be missing. */
  boolean isOuter() {
    return kind == Kind.LEFT || kind == Kind.FULL;
  }

  /** Whether the rows of those before may be missing. */
  boolean makesOthersOuter() {
    return kind == Kind.RIGHT || kind == Kind.FULL;
  }
}
