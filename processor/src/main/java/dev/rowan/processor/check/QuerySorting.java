package dev.rowan.processor.check;

import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.check.ResultColumn;
import dev.rowan.processor.sql.check.SqlReport;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.QueryBody;
import dev.rowan.processor.sql.tree.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An order that a caller may say is of a select whose columns are known. */
final class QuerySorting {
  private static final Set<ResultKind> ROWS =
      EnumSet.of(
          ResultKind.LIST, ResultKind.SET, ResultKind.STREAM, ResultKind.PAGE, ResultKind.SLICE);

  private final RepositoryMethod method;
  private final Diagnostics diagnostics;

  QuerySorting(RepositoryMethod method, Diagnostics diagnostics) {
    this.method = method;
    this.diagnostics = diagnostics;
  }

  private record Fault(String reason, String wayOut) {}

  private static List<Extra> orders(RepositoryMethod method) {
    return FinderParameters.extras(method).stream().filter(e -> e.kind().isOrder()).toList();
  }

  /** The parameter that says the order. */
  static Optional<Parameter> parameter(RepositoryMethod method) {
    return orders(method).stream().map(Extra::parameter).findFirst();
  }

  /** Whether an order can be said, or none is; what is wrong is reported. */
  boolean check(Optional<Statement> statement, Optional<SqlReport> report) {
    List<Extra> orders = orders(method);
    if (orders.isEmpty()) {
      return true;
    }
    Optional<Fault> fault =
        fault(orders)
            .or(() -> fault(statement))
            .or(() -> unknown(report.filter(SqlReport::columnsKnown).isEmpty()));
    fault.ifPresent(
        f ->
            diagnostics.report(
                QueryProblem.QUERY_SORT,
                orders.get(orders.size() - 1).parameter().origin(),
                method.name(),
                f.reason(),
                f.wayOut()));
    return fault.isEmpty();
  }

  private Optional<Fault> fault(List<Extra> orders) {
    Extra last = orders.get(orders.size() - 1);
    if (last.kind() != ExtraKind.SORT) {
      return fault("an Order is of the columns of an entity's table", "take a Sort");
    } else if (orders.size() > 1) {
      return fault("there is another order", "leave one to the caller, who joins several by and");
    } else if (last.parameter().isNullable()) {
      return fault("it may be null", "leave @Nullable out; Sort.unsorted() is no order");
    }
    return ROWS.contains(method.result().kind())
        ? Optional.empty()
        : fault("one row has no order", "return a List, or remove it");
  }

  private static Optional<Fault> fault(Optional<Statement> statement) {
    if (statement.isEmpty()) {
      return Optional.empty();
    }
    if (!(statement.get() instanceof Query query)) {
      return fault("only a select has an order", "remove it");
    }
    if (!query.limits().isEmpty()) {
      return fault(
          "the SQL has a limit or offset, which stands behind the order",
          "take a Limit or a PageRequest as well, or select from this in brackets");
    }
    boolean isFirstOfEach =
        query.body() instanceof QueryBody.Select select && !select.distinctOn().isEmpty();
    return isFirstOfEach && query.orderBy().isEmpty()
        ? fault("distinct on needs an order that begins with the same", "write it into the SQL")
        : Optional.empty();
  }

  private static Optional<Fault> unknown(boolean isUnknown) {
    return isUnknown
        ? fault(
            "the columns of the SQL are not known while compiling",
            "write their names in place of a *, or the order into the SQL")
        : Optional.empty();
  }

  private static Optional<Fault> fault(String reason, String wayOut) {
    return Optional.of(new Fault(reason, wayOut));
  }

  /** The names of each column: its label, and what the rows that are returned call it. */
  static List<List<String>> names(
      List<ResultColumn> columns,
      Optional<RowShape> row,
      List<Integer> positions,
      Function<ClassName, Optional<EntityModel>> entities) {
    List<List<String>> names = new ArrayList<>();
    for (ResultColumn column : columns) {
      List<String> own = new ArrayList<>();
      own.add(column.name().startsWith("?") ? "" : column.name()); // PostgreSQL's for no name
      names.add(own);
    }
    if (row.orElse(null) instanceof RowShape.OfRecord of) {
      for (int i = 0; i < of.components().size(); i++) {
        names.get(positions.get(i) - 1).add(of.components().get(i).name());
      }
    } else if (row.orElse(null) instanceof RowShape.OfEntity of) {
      List<PropertyModel> properties =
          entities.apply(of.type()).map(EntityModel::properties).orElse(List.of());
      for (int i = 0; i < properties.size(); i++) {
        names.get(i).add(properties.get(i).name());
      }
    }
    return names;
  }
}
