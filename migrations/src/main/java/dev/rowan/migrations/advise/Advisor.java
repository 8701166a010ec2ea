package dev.rowan.migrations.advise;

import dev.rowan.declared.DeclaredStatement;
import dev.rowan.migrations.explain.Explain;
import dev.rowan.migrations.explain.LiveSchema;
import dev.rowan.migrations.explain.ParameterSql;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks at a database, at what its server has counted, and at the queries of an application, and
 * says which indexes are missing and which are there for nothing. It changes nothing. Immutable.
 */
public final class Advisor {

  /** As many rows make a table one whose indexes are worth a thought. */
  public static final double LARGE = 10_000;

  private final SchemaModel model;
  private final Map<QualifiedName, String> entities;
  private final List<DeclaredStatement> queries;
  private final double large;

  private Advisor(
      SchemaModel model,
      Map<QualifiedName, String> entities,
      List<DeclaredStatement> queries,
      double large) {
    this.model = model;
    this.entities = Map.copyOf(entities);
    this.queries = List.copyOf(queries);
    this.large = large;
  }

  /** One that knows of no entities and no queries. */
  public static Advisor create() {
    return new Advisor(SchemaModel.EMPTY, Map.of(), List.of(), LARGE);
  }

  /**
   * One that knows what entities need.
   *
   * @param schema the schema of the entities
   * @param classes the names of their classes, by their tables
   */
  public Advisor entities(SchemaModel schema, Map<QualifiedName, String> classes) {
    return new Advisor(schema, classes, queries, large);
  }

  /** One that looks at the plans of these statements. */
  public Advisor queries(List<DeclaredStatement> statements) {
    return new Advisor(model, entities, statements, large);
  }

  /** One for which a table with so many rows is large. */
  public Advisor large(double rows) {
    return new Advisor(model, entities, queries, rows);
  }

  /**
   * All that there is to say.
   *
   * @param trial whether the indexes that queries lack are tried out
   * @throws SQLException when the server refuses something
   */
  public List<Advice> advise(Connection connection, Trial trial) throws SQLException {
    LiveSchema live = LiveSchema.read(connection);
    EntityModel known = new EntityModel(model, entities, live);
    List<TopStatements.Top> tops = TopStatements.of(connection);
    List<Advice> all = new ArrayList<>(ForeignKeyAdvice.of(live, known));
    for (Advice advice : ofQueries(connection, live, known, tops).advices(trial)) {
      if (all.stream().noneMatch(a -> isSame(a, advice))) {
        all.removeIf(a -> isWithin(a, advice));
        all.add(advice);
      }
    }
    all.addAll(IndexAdvice.of(live, known, large));
    all.addAll(UseAdvice.of(live, large));
    tops.forEach(top -> all.add(top.advice()));
    return List.copyOf(all);
  }

  private static boolean isSame(Advice one, Advice other) {
    return one.statement() != null && one.statement().equals(other.statement());
  }

  /** Whether the index of an advice begins with all keys of that of another. */
  private static boolean isWithin(Advice part, Advice whole) {
    return part.statement() != null
        && whole.statement() != null
        && whole.statement().startsWith(part.statement().replaceFirst("\\)$", ", "));
  }

  private QueryAdvice ofQueries(
      Connection connection, LiveSchema live, EntityModel known, List<TopStatements.Top> tops)
      throws SQLException {
    QueryAdvice advice = new QueryAdvice(Explain.on(connection), live, known, large);
    for (DeclaredStatement query : queries) {
      advice.look(query.name(), ParameterSql.of(query));
    }
    for (TopStatements.Top top : tops) {
      advice.look("\"" + top.summary() + "\"", ParameterSql.numbered(top.sql()));
    }
    return advice;
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String count(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }
}
