package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.JoinedModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel.ToOne;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.QueryText;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.check.ResultColumn;
import dev.rowan.processor.sql.check.SqlReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the column of each part of a result, by its name. */
final class QueryColumns {
  private final Function<ClassName, Optional<EntityModel>> entities;
  private final Diagnostics diagnostics;

  QueryColumns(Function<ClassName, Optional<EntityModel>> entities, Diagnostics diagnostics) {
    this.entities = entities;
    this.diagnostics = diagnostics;
  }

  Optional<List<Integer>> positions(RepositoryMethod method, Optional<SqlReport> report) {
    List<ResultColumn> columns =
        report.filter(SqlReport::columnsKnown).map(SqlReport::columns).orElse(List.of());
    List<String> names = columns.stream().map(ResultColumn::name).toList();
    if (method.row().orElse(null) instanceof RowShape.OfRecord row) {
      return record(method, row, names, columns);
    }
    if (method.row().orElse(null) instanceof RowShape.OfEntity row) {
      return entity(method, row, names);
    }
    if (method.row().orElse(null) instanceof RowShape.OfMap) {
      return map(method, names);
    }
    if (names.size() > 1) {
      refuse(method, "the value of one column", names, "select what it needs");
      return Optional.empty();
    }
    return columns.isEmpty()
            || !(method.row().orElse(null) instanceof RowShape.Value value)
            || isReadable(method, columns.get(0), value.javaType(), value.type())
        ? Optional.of(List.of(1))
        : Optional.empty();
  }

  private boolean isReadable(
      RepositoryMethod method, ResultColumn column, TypeName javaType, ColumnType type) {
    if (QueryTypes.mayRead(type, column)) {
      return true;
    }
    diagnostics.report(
        QueryProblem.QUERY_TYPE,
        method.origin(),
        method.name(),
        column.name(),
        Words.type(javaType),
        column.type());
    return false;
  }

  private Optional<List<Integer>> record(
      RepositoryMethod method,
      RowShape.OfRecord row,
      List<String> names,
      List<ResultColumn> columns) {
    if (names.isEmpty()) {
      return Optional.of(List.of()); // not known: they are found when it runs
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
    boolean isRight = true;
    for (int i = 0; i < positions.size(); i++) {
      RowShape.Component component = row.components().get(i);
      ResultColumn column = columns.get(positions.get(i) - 1);
      isRight &= isReadable(method, column, component.javaType(), component.type());
    }
    return isRight ? Optional.of(positions) : Optional.empty();
  }

  private Optional<List<Integer>> map(RepositoryMethod method, List<String> names) {
    Set<String> known = new HashSet<>();
    for (String name : names) {
      if (!known.add(name)) {
        QueryText query = method.query().orElseThrow();
        diagnostics.report(QueryProblem.QUERY_MAP_DUPLICATE, query.origin(), name);
        return Optional.empty();
      }
    }
    return Optional.of(List.of());
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The columns of an entity, which its row mapper reads by their places. */
  private Optional<List<Integer>> entity(
      RepositoryMethod method, RowShape.OfEntity row, List<String> names) {
    Optional<EntityModel> entity = entities.apply(row.type());
    if (entity.isEmpty()) {
      return Optional.empty(); // which says itself what is wrong with it
    }
    List<PropertyModel> joined = new ArrayList<>();
    addJoined(entity.get().joinedRelations(), joined);
    List<String> columns = new ArrayList<>(entity.get().read());
    joined.forEach(p -> columns.add(p.column().name()));
    if (names.equals(columns)) {
      return Optional.of(List.of());
    }
    boolean mayBeAlias = names.size() == 1 && !columns.contains(names.get(0));
    boolean hasJoined = !entity.get().joinedRelations().isEmpty();
    refuse(
        method,
        "the columns of "
            + row.type().simpleName()
            + (hasJoined ? " and of what it always joins" : "")
            + " in their order: "
            + String.join(", ", columns),
        names,
        mayBeAlias ? "write select " + names.get(0) + ".*" : "select what it needs");
    return Optional.empty();
  }

  private static void addJoined(List<ToOne> relations, List<PropertyModel> columns) {
    for (ToOne relation : relations) {
      JoinedModel joined = relation.joined().orElseThrow();
      columns.addAll(joined.columns());
      addJoined(joined.relations(), columns);
    }
  }

  private void refuse(RepositoryMethod method, String wanted, List<String> names, String hint) {
    diagnostics.report(
        QueryProblem.QUERY_ROW,
        method.origin(),
        method.name(),
        wanted,
        names.isEmpty() ? "unknown columns" : Words.list(names),
        hint);
  }
}
