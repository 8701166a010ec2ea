package dev.rowan.query;

/** A comparison of two values. */
enum Operator {
  EQ(" = "),
  NE(" <> "),
  GT(" > "),
  GOE(" >= "),
  LT(" < "),
  LOE(" <= "),
  LIKE(" like "),
  NOT_LIKE(" not like "),
  ILIKE(" ilike "),
  NOT_ILIKE(" not ilike ");

  /** As it stands between its operands, with the blanks. */
  final String sql;

  Operator(String sql) {
    this.sql = sql;
  }

  /** The operator that is true where this one is false, and NULL where this one is NULL. */
  Operator negated() {
    return switch (this) {
      case EQ -> NE;
      case NE -> EQ;
      case GT -> LOE;
      case GOE -> LT;
      case LT -> GOE;
      case LOE -> GT;
      case LIKE -> NOT_LIKE;
      case NOT_LIKE -> LIKE;
      case ILIKE -> NOT_ILIKE;
      case NOT_ILIKE -> ILIKE;
    };
  }
}
