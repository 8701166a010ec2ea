package dev.rowan.processor.check;

import dev.rowan.processor.model.RepositoryMethod.QueryText;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.check.SqlFinding;
import dev.rowan.processor.sql.check.SqlFinding.Kind;
import dev.rowan.processor.sql.check.SqlReport;
import java.util.Optional;

/** Names in a query must be those of tables, columns and aliases. */
final class QueryNames {
  private final EntityCatalog catalog;
  private final Diagnostics diagnostics;

  QueryNames(EntityCatalog catalog, Diagnostics diagnostics) {
    this.catalog = catalog;
    this.diagnostics = diagnostics;
  }

  boolean check(QueryText query, SqlReport report) {
    boolean isRight = true;
    for (SqlFinding finding : report.findings()) {
      Optional<String> table = tableOf(query.text(), finding);
      if (table.isPresent() || !Misspellings.mayBeRight(finding)) {
        isRight = false;
        diagnostics.report(
            QueryProblem.QUERY_NAME,
            query.origin(),
            near(query.text(), finding.offset()),
            words(finding),
            table
                .map(t -> "an entity is no table; write " + t)
                .or(() -> hint(finding))
                .orElse("correct it"));
      }
    }
    return isRight;
  }

  /** The table of the entity that stands where a table should: {@code from Post p}. */
  private Optional<String> tableOf(String sql, SqlFinding finding) {
    String written = sql.substring(finding.offset(), finding.offset() + finding.length());
    boolean isClass = !written.equals(finding.name());
    return finding.kind() == Kind.UNKNOWN_TABLE && isClass
        ? catalog.tableOf(written)
        : Optional.empty();
  }

  private static Optional<String> hint(SqlFinding finding) {
    Optional<String> first = finding.suggestions().stream().findFirst();
    return switch (finding.kind()) {
      case RELATED_COLUMN -> first.map(name -> name + " is one: join that table, or put in quotes");
      case PATH -> first.or(() -> Optional.of("join the other table"));
      case UNGROUPED -> first.map(name -> "write group by " + name);
      default -> Misspellings.meant(finding).map(name -> "did you mean \"" + name + "\"?");
    };
  }

  private static String words(SqlFinding finding) {
    return switch (finding.kind()) {
      case UNKNOWN_TABLE -> "no entity has the table " + finding.name();
      case UNGROUPED -> finding.name() + " stands beside an aggregate, and is not grouped";
      case PATH -> finding.name() + " is a path; SQL has tables and their columns";
      case UNKNOWN_COLUMN, UNMAPPED_COLUMN, RELATED_COLUMN ->
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
