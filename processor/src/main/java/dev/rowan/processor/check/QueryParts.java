package dev.rowan.processor.check;

import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.Statement;
import dev.rowan.processor.sql.tree.With.CommonTable;
import java.util.List;
import java.util.Optional;

/** Which part of the rows is wanted must be said once, and of a query that has no part itself. */
final class QueryParts {
  private final RepositoryMethod method;
  private final Diagnostics diagnostics;

  QueryParts(RepositoryMethod method, Diagnostics diagnostics) {
    this.method = method;
    this.diagnostics = diagnostics;
  }

  /** The parameter that says which part; empty when that is not right, which is reported. */
  Optional<List<Extra>> read(Optional<Statement> statement) {
    List<Extra> extras =
        FinderParameters.extras(method).stream().filter(e -> !e.kind().isOrder()).toList();
    Optional<String> fault = fault(extras).or(() -> fault(extras, statement));
    fault.ifPresent(
        reason -> {
          Origin origin = extras.isEmpty() ? method.origin() : extras.get(0).parameter().origin();
          diagnostics.report(QueryProblem.QUERY_PART, origin, method.name(), reason);
        });
    return fault.isPresent() ? Optional.empty() : Optional.of(extras);
  }

  private Optional<String> fault(List<Extra> extras) {
    ResultKind kind = method.result().kind();
    boolean isPage = kind == ResultKind.PAGE || kind == ResultKind.SLICE;
    boolean isPlain =
        kind == ResultKind.LIST || kind == ResultKind.SET || kind == ResultKind.STREAM;
    if (extras.isEmpty()) {
      return isPage ? Optional.of("a Page or Slice needs a PageRequest") : Optional.empty();
    }
    ExtraKind extra = extras.get(0).kind();
    if (extras.size() > 1) {
      return Optional.of("one parameter says which part of the rows is wanted");
    } else if (extra == ExtraKind.PAGE && !isPage) {
      return Optional.of("a PageRequest is for a Page or Slice");
    }
    return extra == ExtraKind.LIMIT && !isPlain
        ? Optional.of("a Limit is for a List, Set or Stream")
        : Optional.empty();
  }

  private static Optional<String> fault(List<Extra> extras, Optional<Statement> statement) {
    if (extras.isEmpty() || statement.isEmpty()) {
      return Optional.empty();
    }
    if (!(statement.get() instanceof Query query)) {
      return Optional.of("only a select has parts");
    }
    boolean isReading =
        query.with().stream()
            .flatMap(with -> with.tables().stream())
            .map(CommonTable::statement)
            .allMatch(Query.class::isInstance);
    if (!isReading && extras.get(0).kind() == ExtraKind.PAGE) {
      return Optional.of("a query that changes rows cannot be counted");
    }
    return query.limits().isEmpty()
        ? Optional.empty()
        : Optional.of("the SQL has a limit or offset already");
  }
}
