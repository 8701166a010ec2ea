package dev.rowan.processor.check;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.finder.DeclaredQuery.Sorted;
import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.sql.NamedParameter;
import dev.rowan.processor.sql.ParameterizedSql;
import dev.rowan.processor.sql.PartText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the statements of a declared query as JDBC takes them. */
final class QueryTexts {
  private final RepositoryMethod method;

  QueryTexts(RepositoryMethod method) {
    this.method = method;
  }

  DeclaredQuery declared(
      String text,
      Optional<RowShape> row,
      List<Integer> positions,
      List<Extra> extras,
      Optional<Sorted> sort) {
    Optional<Extra> part = extras.stream().findFirst();
    boolean isCounted = method.result().kind() == ResultKind.PAGE;
    return new DeclaredQuery(
        method,
        sort.isPresent() ? jdbc(PartText.ordered(PartText.open(text))) : rows(text, part),
        isCounted ? Optional.of(jdbc(PartText.count(text))) : Optional.empty(),
        row,
        positions,
        part.map(Extra::parameter),
        sort.map(order -> order.before(end(text, part))));
  }

  private DeclaredQuery.Text rows(String text, Optional<Extra> part) {
    return part.map(extra -> jdbc(PartText.open(text)).with(limit(extra.kind())))
        .orElseGet(() -> jdbc(text));
  }

  /** What stands behind an order. */
  private static String end(String text, Optional<Extra> part) {
    String locks = PartText.end(PartText.open(text));
    return (locks.isEmpty() ? "" : locks + "\n")
        + part.map(extra -> limit(extra.kind()) + " ").orElse("");
  }

  /** The number of rows follows as a number: for a parameter the server would plan worse. */
  private static String limit(ExtraKind kind) {
    return kind == ExtraKind.LIMIT ? "limit" : "offset ? limit";
  }

  private DeclaredQuery.Text jdbc(String text) {
    ParameterizedSql sql = ParameterizedSql.of(text);
    List<Parameter> bound = sql.parameters().stream().map(this::parameter).toList();
    Set<String> arrays =
        bound.stream().filter(QueryTexts::isMany).map(Parameter::name).collect(Collectors.toSet());
    return new DeclaredQuery.Text(sql.jdbc(arrays).strip(), bound);
  }

  private Parameter parameter(NamedParameter named) {
    return method.parameters().stream()
        .filter(p -> p.name().equals(named.name()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isMany(Parameter parameter) {
    return parameter.column().filter(QueryTexts::isArray).isPresent();
  }

  private static boolean isArray(ColumnType type) {
    return type instanceof ColumnType.ListOf
        || type instanceof ColumnType.ObjectArray
        || type instanceof ColumnType.PrimitiveArray;
  }
}
