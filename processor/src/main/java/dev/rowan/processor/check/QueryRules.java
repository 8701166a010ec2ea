package dev.rowan.processor.check;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.RepositoryMethod.QueryText;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.sql.NamedParameter;
import dev.rowan.processor.sql.ParameterizedSql;
import dev.rowan.processor.sql.ParsedSql;
import dev.rowan.processor.sql.SqlCheck;
import dev.rowan.processor.sql.SqlParser;
import dev.rowan.processor.sql.check.Catalog;
import dev.rowan.processor.sql.check.ParameterUse;
import dev.rowan.processor.sql.check.SqlFinding;
import dev.rowan.processor.sql.check.SqlReport;
import dev.rowan.processor.sql.tree.TypeNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds declared queries against the entities, their parameters and what they return. */
public final class QueryRules {
  private static final Set<ResultKind> ROWS =
      EnumSet.of(
          ResultKind.ONE,
          ResultKind.NULLABLE,
          ResultKind.OPTIONAL,
          ResultKind.LIST,
          ResultKind.SET,
          ResultKind.STREAM);
  private static final Set<ResultKind> COUNTS =
      EnumSet.of(ResultKind.LONG, ResultKind.INT, ResultKind.BOOLEAN, ResultKind.VOID);

  private final Catalog catalog;
  private final Optional<EntityModel> entity;
  private final Diagnostics diagnostics;

  /** Checks with the tables that are known; an entity is that of the repository. */
  public QueryRules(Catalog catalog, Optional<EntityModel> entity, Diagnostics diagnostics) {
    this.catalog = catalog;
    this.entity = entity;
    this.diagnostics = diagnostics;
  }

  /** Reads a declared query; empty when it makes no sense, which is reported. */
  public Optional<DeclaredQuery> read(RepositoryMethod method) {
    QueryText query = method.query().orElseThrow();
    ParsedSql parsed = SqlParser.parse(query.text());
    if (parsed.error().isPresent()) {
      var error = parsed.error().get();
      diagnostics.report(
          QueryProblem.QUERY_SYNTAX,
          query.origin(),
          error.kind().text(),
          near(query.text(), error.offset()));
      return Optional.empty();
    }
    ParameterizedSql sql = ParameterizedSql.of(query.text());
    boolean areParametersRight = areParametersRight(method, sql);
    Optional<SqlReport> report =
        parsed.statement().map(s -> readable(method, SqlCheck.check(s, catalog)));
    boolean isRight = areParametersRight;
    if (report.isPresent()) {
      isRight &= areNamesRight(query, report.get());
      isRight &= areTypesRight(method, report.get());
    }
    Optional<List<Integer>> positions = positions(method, report);
    Optional<String> expanded = expanded(method, report);
    return isRight && positions.isPresent() && expanded.isPresent()
        ? Optional.of(
            declared(method, ParameterizedSql.of(expanded.get()), report, positions.get()))
        : Optional.empty();
  }

  /** What the statement gives where a star stands for the columns of the entity alone. */
  private SqlReport readable(RepositoryMethod method, SqlReport report) {
    return entity
        .filter(e -> method.row().equals(Optional.of(new RowShape.OfEntity(e.type()))))
        .map(e -> Stars.of(e, method.query().orElseThrow().text(), report.columns()))
        .map(columns -> report.with(columns))
        .orElse(report);
  }

  /** The text with the columns in the place of a star, whose order the database alone knows. */
  private Optional<String> expanded(RepositoryMethod method, Optional<SqlReport> report) {
    QueryText query = method.query().orElseThrow();
    if (report.isEmpty() || !report.get().columnsKnown()) {
      return Optional.of(query.text());
    }
    Optional<String> expanded = Stars.expanded(query.text(), report.get().columns());
    if (expanded.isEmpty()) {
      diagnostics.report(
          QueryProblem.QUERY_ROW,
          method.origin(),
          method.name(),
          "columns by their names",
          "* of several tables");
    }
    return expanded;
  }

  private static DeclaredQuery declared(
      RepositoryMethod method,
      ParameterizedSql sql,
      Optional<SqlReport> report,
      List<Integer> positions) {
    Set<String> arrays =
        method.parameters().stream()
            .filter(QueryRules::isMany)
            .map(Parameter::name)
            .collect(Collectors.toSet());
    List<Parameter> bound = new ArrayList<>();
    for (NamedParameter named : sql.parameters()) {
      bound.add(
          method.parameters().stream()
              .filter(p -> p.name().equals(named.name()))
              .findFirst()
              .orElseThrow());
    }
    Optional<RowShape> row = returnsRows(report, method) ? method.row() : Optional.empty();
    return new DeclaredQuery(method, sql.jdbc(arrays).strip(), bound, row, positions);
  }

  private static boolean isMany(Parameter parameter) {
    return parameter.column().filter(QueryRules::isArray).isPresent();
  }

  private static boolean isArray(ColumnType type) {
    return type instanceof ColumnType.ListOf
        || type instanceof ColumnType.ObjectArray
        || type instanceof ColumnType.PrimitiveArray;
  }

  /** What is not understood is taken by what the method returns. */
  private static boolean returnsRows(Optional<SqlReport> report, RepositoryMethod method) {
    boolean isKnown = report.isPresent() && report.get().columnsKnown();
    return isKnown ? !report.get().columns().isEmpty() : ROWS.contains(method.result().kind());
  }

  private boolean areParametersRight(RepositoryMethod method, ParameterizedSql sql) {
    QueryText query = method.query().orElseThrow();
    List<String> names = method.parameters().stream().map(Parameter::name).toList();
    Set<String> used = new LinkedHashSet<>(sql.names());
    boolean isRight = true;
    for (String name : used) {
      if (!names.contains(name)) {
        isRight = false;
        diagnostics.report(
            QueryProblem.QUERY_PARAMETER,
            query.origin(),
            name,
            method.name(),
            names.isEmpty() ? "it has none" : Suggestions.instead(name, names));
      }
    }
    for (Parameter parameter : method.parameters()) {
      if (!used.contains(parameter.name())) {
        isRight = false;
        diagnostics.report(
            QueryProblem.UNUSED_PARAMETER, parameter.origin(), parameter.name(), parameter.name());
      } else if (parameter.column().isEmpty()) {
        isRight = false;
        diagnostics.report(
            QueryProblem.QUERY_VALUE,
            parameter.origin(),
            parameter.name(),
            Words.type(parameter.type()));
      }
    }
    return isRight;
  }

  private boolean areNamesRight(QueryText query, SqlReport report) {
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

  private boolean areTypesRight(RepositoryMethod method, SqlReport report) {
    boolean isRight = true;
    for (ParameterUse use : report.parameters()) {
      for (Parameter parameter : method.parameters()) {
        if (parameter.name().equals(use.name()) && !QueryTypes.mayMeet(parameter, use)) {
          isRight = false;
          diagnostics.report(
              QueryProblem.QUERY_PARAMETER_TYPE,
              parameter.origin(),
              parameter.name(),
              Words.type(parameter.type()),
              use.source().map(s -> s.table().name() + "." + s.column().name()).orElse("it"),
              use.type());
        }
      }
    }
    return isRight;
  }

  /** The column of each component, or of the value; empty when the result does not fit. */
  private Optional<List<Integer>> positions(RepositoryMethod method, Optional<SqlReport> report) {
    ResultKind kind = method.result().kind();
    boolean hasRows = returnsRows(report, method);
    boolean isReadable = ROWS.contains(kind) && method.row().isPresent();
    boolean isValue = COUNTS.contains(kind) && kind != ResultKind.VOID;
    if (method.result().isAsync() || (hasRows ? !isReadable && !isValue : !COUNTS.contains(kind))) {
      diagnostics.report(
          QueryProblem.QUERY_RESULT_TYPE,
          method.origin(),
          method.name(),
          Words.type(method.result().declared()),
          hasRows
              ? "a record, an entity, or the type of a column, or an Optional, List, Set or Stream"
                  + " of one"
              : "the number of rows as long or int, whether there were any as boolean, or void");
      return Optional.empty();
    }
    return hasRows
        ? new QueryColumns(entity, diagnostics).positions(method, report)
        : Optional.of(List.of());
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

  static String normalized(String type) {
    return TypeNames.normalized(type);
  }
}
