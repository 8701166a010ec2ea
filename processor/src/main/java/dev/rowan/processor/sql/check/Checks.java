package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Statement;

/** The parts of the check, which need each other. */
public final class Checks {
  final Catalog catalog;
  final Notes notes = new Notes();
  final Resolver resolver;
  final Tables tables;
  final Values values;
  final Conditions conditions;
  final Queries queries;
  final FromClauses fromClauses;
  final Items items;
  final Statements statements;
  final Assignments assignments;

  private Checks(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(notes, catalog);
    tables = new Tables(this);
    values = new Values(this);
    conditions = new Conditions(this);
    queries = new Queries(this);
    fromClauses = new FromClauses(this);
    items = new Items(this);
    assignments = new Assignments(this);
    statements = new Statements(this);
  }

  /** What is known of the statement, given these tables. */
  public static SqlReport report(Statement statement, Catalog catalog) {
    Checks checks = new Checks(catalog);
    return checks.notes.report(checks.statements.statement(statement, Scope.EMPTY));
  }
}
