package dev.rowan.processor.check;

import dev.rowan.processor.model.RepositoryMethod.QueryText;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.check.SqlFinding;
import dev.rowan.processor.sql.check.SqlReport;

/** Names in a query must be those of tables, columns and aliases. */
final class QueryNames {
  private final Diagnostics diagnostics;

  QueryNames(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  boolean check(QueryText query, SqlReport report) {
    boolean isRight = true;
    for (SqlFinding finding : report.findings()) {
      if (!Misspellings.mayBeRight(finding)) {
        isRight = false;
        diagnostics.report(
            QueryProblem.QUERY_NAME,
            query.origin(),
            near(query.text(), finding.offset()),
            words(finding),
            Misspellings.meant(finding)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("correct it"));
      }
    }
    return isRight;
  }

  private static String words(SqlFinding finding) {
    return switch (finding.kind()) {
      case UNKNOWN_TABLE -> "no entity has the table " + finding.name();
      case UNKNOWN_COLUMN, UNMAPPED_COLUMN ->
          finding.table().isEmpty()
              ? "no table here has a column " + finding.name()
              : finding.table() + " has no column " + finding.name();
      case AMBIGUOUS_COLUMN -> "several tables here have a column " + finding.name();
      case UNKNOWN_ALIAS -> "there is no table or alias " + finding.name() + " here";
      case DUPLICATE_ALIAS -> finding.name() + " stands twice in this from";
      case VALUE_COUNT -> "there are not as many values as columns";
    };
  }

  /** The line in which a place stands. */
  static String near(String text, int offset) {
    int at = Math.min(offset, text.length());
    int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int end = text.indexOf('\n', at);
    String line = text.substring(Math.min(start, at), end < 0 ? text.length() : end);
    int mark = at - Math.min(start, at);
    return (line.substring(0, mark) + ">" + line.substring(mark)).strip();
  }
}
