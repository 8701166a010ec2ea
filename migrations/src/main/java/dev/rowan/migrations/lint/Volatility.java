package dev.rowan.migrations.lint;

import dev.rowan.migrations.script.SqlToken;
import dev.rowan.migrations.script.SqlToken.Kind;
import java.util.List;
import java.util.Set;

/** Whether a default differs from row to row. */
final class Volatility {
  /** Functions whose value is the same throughout a statement. */
  private static final Set<String> STEADY =
      Set.of(
          "now",
          "current_timestamp",
          "current_time",
          "localtime",
          "localtimestamp",
          "transaction_timestamp",
          "statement_timestamp",
          "timezone",
          "date_trunc",
          "extract",
          "to_timestamp",
          "to_date",
          "to_char",
          "make_date",
          "make_interval",
          "make_timestamptz",
          "current_setting",
          "coalesce",
          "nullif",
          "greatest",
          "least",
          "concat",
          "lower",
          "upper",
          "trim",
          "md5",
          "round",
          "abs",
          "array",
          "row",
          "cast",
          "jsonb_build_object",
          "jsonb_build_array",
          "json_build_object",
          "json_build_array",
          "to_jsonb",
          "to_json",
          "array_fill",
          "int4range",
          "int8range",
          "numrange",
          "daterange",
          "tsrange",
          "tstzrange");

  private Volatility() {}

  /** Whether it calls a function that may give each row another value. */
  static boolean isVolatile(Words value) {
    List<SqlToken> tokens = value.rest();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      boolean isCall =
          (token.kind() == Kind.WORD || token.kind() == Kind.NAME)
              && tokens.get(i + 1).text().equals("(");
      if (isCall && !STEADY.contains(token.text()) && !isType(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this names a type: {@code '1'::numeric(5, 2)}, {@code cast(1 as numeric(5, 2))}. */
  private static boolean isType(List<SqlToken> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      String before = tokens.get(i).text();
      if (before.equals(":") || before.equals("as")) {
        return true;
      }
    }
    return false;
  }
}
