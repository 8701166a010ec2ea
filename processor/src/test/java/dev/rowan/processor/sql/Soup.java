package dev.rowan.processor.sql;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Pieces of SQL in any order. */
final class Soup {
  static final String[] PIECES = {
    "select",
    "distinct",
    "from",
    "where",
    "group by",
    "having",
    "order by",
    "limit",
    "offset",
    "fetch first",
    "rows only",
    "with",
    "recursive",
    "as",
    "values",
    "union all",
    "except",
    "join",
    "left join",
    "natural join",
    "on",
    "using",
    "lateral",
    "tablesample",
    "insert into",
    "update",
    "set",
    "delete from",
    "merge into",
    "when matched then",
    "returning",
    "on conflict",
    "do nothing",
    "default",
    "case",
    "when",
    "then",
    "else",
    "end",
    "and",
    "or",
    "not",
    "in",
    "like",
    "escape",
    "between",
    "is",
    "null",
    "true",
    "exists",
    "any",
    "all",
    "array",
    "row",
    "interval",
    "date",
    "extract",
    "substring",
    "trim",
    "position",
    "cast",
    "over",
    "filter",
    "window",
    "partition by",
    "within group",
    "grouping sets",
    "for update of",
    "only",
    "collate",
    "at time zone",
    "film",
    "title",
    "f",
    "public",
    "rental_id",
    "count",
    "sum",
    "coalesce",
    "(",
    ")",
    "(",
    ")",
    "[",
    "]",
    ",",
    ",",
    ".",
    ";",
    "*",
    "+",
    "-",
    "=",
    "<>",
    "::",
    ":=",
    ":",
    "?",
    "?|",
    "->>",
    "||",
    "1",
    "2.5",
    "'a'",
    "E'b\\''",
    "'",
    "\"Q\"",
    "\"",
    "$$x$$",
    "$1",
    "--c\n",
    "/*c*/",
    "/*",
    ":p",
    ":ids",
    "{",
    "\\",
    "text",
    "int[]",
    "timestamp with time zone",
    " ",
    "\n"
  };

  private Soup() {}

  static Arbitrary<String> sql(int pieces) {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(pieces)
        .flatMap(list -> Arbitraries.of(" ", "").map(blank -> String.join(blank, list)));
  }

  /** A statement in which a few pieces are dropped, doubled or exchanged. */
  static Arbitrary<String> mutated(List<String> statements) {
    return Combinators.combine(
            Arbitraries.of(statements), Arbitraries.of(PIECES), Arbitraries.randomValue(r -> r))
        .as(
            (sql, piece, random) -> {
              List<String> tokens = new ArrayList<>(List.of(sql.split("(?<=\\W)|(?=\\W)")));
              int at = random.nextInt(tokens.size());
              switch (random.nextInt(3)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, piece);
                default -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
              }
              return String.join("", tokens);
            });
  }
}
