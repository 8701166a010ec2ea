package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.QueryText;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.check.ResultColumn;
import dev.rowan.processor.sql.check.SqlReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the column of each part of a result, by its name. */
final class QueryColumns {
  private final Optional<EntityModel> entity;
  private final Diagnostics diagnostics;

  QueryColumns(Optional<EntityModel> entity, Diagnostics diagnostics) {
    this.entity = entity;
    this.diagnostics = diagnostics;
  }

  Optional<List<Integer>> positions(RepositoryMethod method, Optional<SqlReport> report) {
    List<ResultColumn> columns =
        report.filter(SqlReport::columnsKnown).map(SqlReport::columns).orElse(List.of());
    List<String> names = columns.stream().map(ResultColumn::name).toList();
    if (method.row().orElse(null) instanceof RowShape.OfRecord row) {
      return record(method, row, names);
    }
    if (method.row().orElse(null) instanceof RowShape.OfEntity row) {
      return entity(method, row, names);
    }
    if (names.size() > 1) {
      refuse(method, "the value of one column", names);
      return Optional.empty();
    }
    return Optional.of(List.of(1));
  }

  private Optional<List<Integer>> record(
      RepositoryMethod method, RowShape.OfRecord row, List<String> names) {
    if (names.isEmpty()) { // not known: they are taken in their order
      return Optional.of(IntStream.rangeClosed(1, row.components().size()).boxed().toList());
    }
    List<String> plain = names.stream().map(QueryColumns::plain).toList();
    List<Integer> positions = new ArrayList<>();
    for (RowShape.Component component : row.components()) {
      int at = plain.indexOf(plain(component.name()));
      if (at >= 0 && at < plain.lastIndexOf(plain(component.name()))) {
        QueryText query = method.query().orElseThrow();
        diagnostics.report(QueryProblem.QUERY_DUPLICATE, query.origin(), names.get(at));
        return Optional.empty();
      }
      if (at < 0) {
        diagnostics.report(
            QueryProblem.QUERY_COLUMN,
            method.origin(),
            method.name(),
            component.name(),
            row.type().simpleName(),
            Suggestions.instead(component.name(), names));
        return Optional.empty();
      }
      positions.add(at + 1);
    }
    return Optional.of(positions);
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The columns of an entity, which its row mapper reads by their places. */
  private Optional<List<Integer>> entity(
      RepositoryMethod method, RowShape.OfEntity row, List<String> names) {
    boolean isOwn = entity.filter(e -> e.type().equals(row.type())).isPresent();
    List<String> wanted =
        isOwn
            ? entity.orElseThrow().properties().stream().map(p -> p.column().name()).toList()
            : List.of();
    if (!isOwn || !names.equals(wanted)) {
      refuse(
          method,
          isOwn
              ? "the columns of "
                  + row.type().simpleName()
                  + " in their order: "
                  + String.join(", ", wanted)
              : "the entity of the repository, or a record",
          names);
      return Optional.empty();
    }
    return Optional.of(List.of());
  }

  private void refuse(RepositoryMethod method, String wanted, List<String> names) {
    diagnostics.report(
        QueryProblem.QUERY_ROW,
        method.origin(),
        method.name(),
        wanted,
        names.isEmpty() ? "unknown columns" : Words.list(names));
  }
}
