package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.check.SqlReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A declared query returns what its statement gives. */
final class QueryResults {
  private static final Set<ResultKind> COUNTS =
      EnumSet.of(ResultKind.LONG, ResultKind.INT, ResultKind.BOOLEAN, ResultKind.VOID);

  private final RepositoryMethod method;
  private final Function<ClassName, Optional<EntityModel>> entities;
  private final Diagnostics diagnostics;

  QueryResults(
      RepositoryMethod method,
      Function<ClassName, Optional<EntityModel>> entities,
      Diagnostics diagnostics) {
    this.method = method;
    this.entities = entities;
    this.diagnostics = diagnostics;
  }

  /** What one row becomes; empty for a statement that gives none. */
  Optional<RowShape> row(Optional<SqlReport> report) {
    return givesRows(report) ? method.row() : Optional.empty();
  }

  /** What is not understood is taken by what the method returns. */
  private boolean givesRows(Optional<SqlReport> report) {
    boolean isKnown = report.isPresent() && report.get().columnsKnown();
    return isKnown ? !report.get().columns().isEmpty() : !COUNTS.contains(method.result().kind());
  }

  /** The column of each component, or of the value; empty when the result does not fit. */
  Optional<List<Integer>> positions(Optional<SqlReport> report) {
    boolean givesRows = givesRows(report);
    if (givesRows ? !isReadable() : !COUNTS.contains(method.result().kind())) {
      diagnostics.report(
          QueryProblem.QUERY_RESULT_TYPE,
          method.origin(),
          method.name(),
          Words.type(method.result().declared()),
          givesRows
              ? "a record, an entity, a Map<String, Object>, or the type of a column, or an Optional, List, Set, Stream,"
                  + " Page or Slice of one, or all but a Stream in a CompletableFuture"
              : "the number of rows as long or int, whether there were any as boolean, or void");
      return Optional.empty();
    }
    return givesRows && method.result().kind() != ResultKind.VOID
        ? new QueryColumns(entities, diagnostics).positions(method, report)
        : Optional.of(List.of());
  }

  /** A result without a value is that of a function that is called. */
  private boolean isReadable() {
    return switch (method.result().kind()) {
      case VOID -> true;
      case KEYSET_PAGE -> false;
      case STREAM -> !method.result().isAsync() && method.row().isPresent();
      default -> method.row().isPresent();
    };
  }
}
