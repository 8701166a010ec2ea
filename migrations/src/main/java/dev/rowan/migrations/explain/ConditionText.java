package dev.rowan.migrations.explain;

import dev.rowan.migrations.script.SqlToken;
import dev.rowan.migrations.script.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes apart a condition as {@code explain (verbose)} writes it, with all its parentheses. */
final class ConditionText {
  private static final Set<String> RANGES = Set.of("<", ">", "<=", ">=");
  private static final Set<String> CONTAINED = Set.of("@>", "&&", "@@", "?", "?|", "?&");

  private static final Pattern TEXT = Pattern.compile("\\((\\w+)\\)::text\\b|\\b(\\w+)::text\\b");

  private final LiveTable table;
  private final String alias;

  ConditionText(LiveTable table, String alias) {
    this.table = table;
    this.alias = alias;
  }

  /** What it asks of columns of the table; parts that no index could answer are left out. */
  List<ColumnTest> tests(String condition) {
    List<ColumnTest> tests = new ArrayList<>();
    for (String part : parts(stripped(condition))) {
      test(stripped(part)).ifPresent(tests::add);
    }
    return tests;
  }

  /** The parts between {@code AND}. */
  private static List<String> parts(String condition) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (SqlToken token : SqlToken.of(condition)) {
      depth += depth(token);
      if (depth == 0 && token.kind() == Kind.WORD && token.text().equals("and")) {
        parts.add(condition.substring(begin, token.begin()).strip());
        begin = token.end();
      }
    }
    parts.add(condition.substring(begin).strip());
    return parts;
  }

  private Optional<ColumnTest> test(String part) {
    List<SqlToken> tokens = SqlToken.of(part);
    Operator operator = operator(part, tokens);
    if (operator == null) {
      return truth(part);
    }
    String left = stripped(part.substring(0, operator.begin()).strip());
    String right = part.substring(operator.end()).strip();
    if (operator.text().equals("is")) {
      return right.equalsIgnoreCase("null")
          ? column(left).map(c -> new ColumnTest(c, c, ColumnTest.Kind.NULL))
          : Optional.empty();
    }
    ColumnTest.Kind kind = kind(operator.text());
    if (kind == null) {
      return Optional.empty();
    }
    boolean isLeft = mentions(left) && !mentions(right);
    boolean isRight = mentions(right) && !mentions(left);
    return isLeft
        ? of(left, kind)
        : isRight && kind != ColumnTest.Kind.CONTAINED
            ? of(stripped(right), kind)
            : Optional.empty();
  }

  private static ColumnTest.@Nullable Kind kind(String operator) {
    if (operator.equals("=")) {
      return ColumnTest.Kind.EQUAL;
    }
    if (RANGES.contains(operator)) {
      return ColumnTest.Kind.RANGE;
    }
    return CONTAINED.contains(operator) ? ColumnTest.Kind.CONTAINED : null;
  }

  /** A column of truth values that stands alone, or with {@code not}. */
  private Optional<ColumnTest> truth(String part) {
    String plain = part.startsWith("NOT ") ? stripped(part.substring(4).strip()) : part;
    return column(plain)
        .filter(c -> "boolean".equals(table.columns().get(c)))
        .map(c -> new ColumnTest(c, c, ColumnTest.Kind.EQUAL));
  }

  private Optional<ColumnTest> of(String side, ColumnTest.Kind kind) {
    Optional<String> column = column(withoutCast(side));
    if (column.isPresent()) {
      return column.map(c -> new ColumnTest(c, c, kind));
    }
    List<String> columns = columns(side);
    return columns.size() == 1
        ? Optional.of(new ColumnTest(columns.get(0), withoutText(unqualified(side)), kind))
        : Optional.empty();
  }

  /** What the server does not compute: {@code varchar} and {@code text} are stored alike. */
  private String withoutCast(String side) {
    if (!side.endsWith("::text")) {
      return side;
    }
    String inner = stripped(side.substring(0, side.length() - "::text".length()));
    return column(inner)
        .filter(c -> "character varying".equals(table.columns().get(c)))
        .map(c -> inner)
        .orElse(side);
  }

  private Optional<String> column(String text) {
    List<SqlToken> tokens = SqlToken.of(text);
    return tokens.size() == 3 && isColumn(tokens, 0)
        ? Optional.of(tokens.get(2).text())
        : Optional.empty();
  }

  private boolean mentions(String text) {
    return !columns(text).isEmpty();
  }

  private List<String> columns(String text) {
    List<SqlToken> tokens = SqlToken.of(text);
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isColumn(tokens, i) && !columns.contains(tokens.get(i + 2).text())) {
        columns.add(tokens.get(i + 2).text());
      }
    }
    return columns;
  }

  /** Whether {@code alias.column} stands there. */
  private boolean isColumn(List<SqlToken> tokens, int i) {
    return i + 2 < tokens.size()
        && isWord(tokens.get(i))
        && tokens.get(i).text().equals(alias)
        && tokens.get(i + 1).text().equals(".")
        && isWord(tokens.get(i + 2))
        && table.columns().containsKey(tokens.get(i + 2).text());
  }

  private static boolean isWord(SqlToken token) {
    return token.kind() == Kind.WORD || token.kind() == Kind.NAME;
  }

  /** The expression as it stands in an index, where columns have no table before them. */
  private String unqualified(String text) {
    List<SqlToken> tokens = SqlToken.of(text);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isColumn(tokens, i)) {
        out.append(text, copied, tokens.get(i).begin());
        copied = tokens.get(i + 2).begin();
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** The first operator that stands in no parentheses; null when there is none. */
  private static @Nullable Operator operator(String text, List<SqlToken> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      depth += depth(token);
      if (depth == 0 && token.kind() == Kind.WORD && token.text().equals("is")) {
        return new Operator("is", token.begin(), token.end());
      }
      if (depth == 0 && isOperator(token)) {
        int end = i;
        while (end + 1 < tokens.size()
            && isOperator(tokens.get(end + 1))
            && tokens.get(end + 1).begin() == tokens.get(end).end()) {
          end++;
        }
        int last = tokens.get(end).end();
        return new Operator(text.substring(token.begin(), last), token.begin(), last);
      }
    }
    return null;
  }

  private static boolean isOperator(SqlToken token) {
    return token.kind() == Kind.SIGN && "=<>~!@&?|#+-*/%^".contains(token.text());
  }

  private static int depth(SqlToken token) {
    boolean isSign = token.kind() == Kind.SIGN;
    return isSign && "([".contains(token.text())
        ? 1
        : isSign && ")]".contains(token.text()) ? -1 : 0;
  }

  /** Without the casts of columns to {@code text} that the server adds by itself. */
  static String withoutText(String expression) {
    return TEXT.matcher(expression).replaceAll("$1$2");
  }

  /** Without the parentheses around all of it. */
  static String stripped(String text) {
    String inner = text.strip();
    while (inner.startsWith("(") && closes(inner) == inner.length() - 1) {
      inner = inner.substring(1, inner.length() - 1).strip();
    }
    return inner;
  }

  /** Where the first parenthesis ends. */
  private static int closes(String text) {
    int depth = 0;
    for (SqlToken token : SqlToken.of(text)) {
      depth += depth(token);
      if (depth == 0) {
        return token.begin();
      }
    }
    return -1;
  }

  /** An operator and its place. */
  private record Operator(String text, int begin, int end) {}
}
