package dev.rowan.processor.check;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.finder.DeclaredQuery.Sorted;
import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.QueryText;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.QueryProblem;
import dev.rowan.processor.report.RepositoryProblem;
import dev.rowan.processor.sql.ParameterizedSql;
import dev.rowan.processor.sql.ParsedSql;
import dev.rowan.processor.sql.SqlCheck;
import dev.rowan.processor.sql.SqlParser;
import dev.rowan.processor.sql.check.ResultColumn;
import dev.rowan.processor.sql.check.SqlReport;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.QueryBody;
import dev.rowan.processor.sql.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Holds declared queries against the entities, their parameters and what they return. */
public final class QueryRules {
  private final EntityCatalog catalog;
  private final Function<ClassName, Optional<EntityModel>> entities;
  private final Diagnostics diagnostics;

  /** Checks with the tables and the entities that are known. */
  public QueryRules(
      EntityCatalog catalog,
      Function<ClassName, Optional<EntityModel>> entities,
      Diagnostics diagnostics) {
    this.catalog = catalog;
    this.entities = entities;
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
          QueryNames.near(query.text(), error.offset()),
          error.hint().orElse("correct it"));
      return Optional.empty();
    }
    if (asksForKeys(method)) {
      return Optional.empty();
    }
    ParameterizedSql sql = ParameterizedSql.of(query.text());
    Optional<SqlReport> report =
        parsed.statement().map(s -> readable(method, s, SqlCheck.check(s, catalog)));
    boolean isRight = isRight(method, sql, report);
    QueryResults results = new QueryResults(method, entities, diagnostics);
    Optional<List<Integer>> positions =
        isRight ? results.positions(report) : Optional.empty(); // else of the same cause, perhaps
    Optional<List<Extra>> extras = new QueryParts(method, diagnostics).read(parsed.statement());
    boolean isSorted = new QuerySorting(method, diagnostics).check(parsed.statement(), report);
    if (!isRight || positions.isEmpty() || extras.isEmpty() || !isSorted) {
      return Optional.empty();
    }
    Optional<RowShape> row = results.row(report);
    Optional<Sorted> sort = sort(method, parsed.statement(), report, row, positions.get());
    return Optional.of(
        new QueryTexts(method)
            .declared(text(method, sql, report), row, positions.get(), extras.get(), sort));
  }

  private boolean asksForKeys(RepositoryMethod method) {
    Optional<Extra> request =
        FinderParameters.extras(method).stream()
            .filter(extra -> extra.kind() == ExtraKind.KEYSET)
            .findFirst();
    boolean asks = request.isPresent() || method.result().kind() == ResultKind.KEYSET_PAGE;
    if (asks) {
      diagnostics.report(
          QueryProblem.QUERY_KEYSET,
          request.map(extra -> extra.parameter().origin()).orElse(method.origin()),
          method.name());
    }
    return asks;
  }

  private Optional<Sorted> sort(
      RepositoryMethod method,
      Optional<Statement> statement,
      Optional<SqlReport> report,
      Optional<RowShape> row,
      List<Integer> positions) {
    List<ResultColumn> columns = report.map(SqlReport::columns).orElse(List.of());
    boolean hasOrder =
        statement.filter(s -> s instanceof Query query && !query.orderBy().isEmpty()).isPresent();
    return QuerySorting.parameter(method)
        .map(
            parameter ->
                new Sorted(
                    parameter,
                    QuerySorting.names(columns, row, positions, entities),
                    hasOrder,
                    ""));
  }

  private boolean isRight(
      RepositoryMethod method, ParameterizedSql sql, Optional<SqlReport> report) {
    QueryParameters parameters = new QueryParameters(method, entities, diagnostics);
    boolean isRight = parameters.check(sql);
    if (!method.fetches().isEmpty()) {
      isRight = false;
      diagnostics.report(
          RepositoryProblem.FETCH_WITHOUT_ENTITIES, method.fetchOrigin(), method.name());
    }
    if (report.isPresent()) {
      isRight &=
          new QueryNames(catalog, diagnostics).check(method.query().orElseThrow(), report.get());
      isRight &= parameters.checkTypes(sql, report.get());
    }
    return isRight;
  }

  /** What the statement gives where a star stands for the columns of the entity alone. */
  private SqlReport readable(RepositoryMethod method, Statement statement, SqlReport report) {
    if (statement instanceof Query query && hasWholeTable(query.body())) {
      return report.withUnknownColumns();
    }
    return method
        .row()
        .filter(RowShape.OfEntity.class::isInstance)
        .flatMap(row -> entities.apply(((RowShape.OfEntity) row).type()))
        .map(e -> Stars.of(e, method.query().orElseThrow().text(), report.columns()))
        .map(report::with)
        .orElse(report);
  }

  /** The columns of {@code table post} stand in the order of the table. */
  private static boolean hasWholeTable(QueryBody body) {
    return body instanceof QueryBody.WholeTable
        || (body instanceof QueryBody.Nested nested && hasWholeTable(nested.query().body()))
        || (body instanceof QueryBody.SetOperation set
            && (hasWholeTable(set.left()) || hasWholeTable(set.right())));
  }

  /** The text with the columns in the place of a star, whose order the database alone knows. */
  private static String text(
      RepositoryMethod method, ParameterizedSql sql, Optional<SqlReport> report) {
    if (report.isEmpty()) {
      return sql.text();
    }
    List<Edit> edits = new ArrayList<>(Casts.of(method, sql, report.get()));
    if (report.get().columnsKnown()) {
      edits.addAll(Stars.edits(sql.text(), report.get().columns()));
    }
    return Edit.all(sql.text(), edits);
  }
}
