package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.script.ScriptStatement;
import dev.rowan.migrations.script.ScriptSyntaxException;
import dev.rowan.migrations.script.SqlScript;
import dev.rowan.migrations.script.StatementKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads scripts and tells which of their statements block or break the code that is running. It
 * needs no database; when it knows the schema, it knows more. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Finding> findings = Linter.create().lint("create index on film (title)");
 * }</pre>
 *
 * <p>A comment {@code -- rowan: allow <rule> <reason>} on a line before a statement silences a rule
 * there.
 */
public final class Linter {
  private static final List<LintCheck> CHECKS =
      List.of(
          new TransactionChecks(),
          new ColumnChecks(),
          new ConstraintChecks(),
          new IndexChecks(),
          new TableChecks(),
          new RenameChecks(),
          new PartitionChecks(),
          new DataChecks());

  private final SchemaModel schema;

  private Linter(SchemaModel schema) {
    this.schema = schema;
  }

  /** One that knows nothing but the script. */
  public static Linter create() {
    return new Linter(SchemaModel.EMPTY);
  }

  /** One that knows the schema as it is before the script: the types and conditions in it. */
  public static Linter knowing(SchemaModel schema) {
    return new Linter(schema);
  }

  /** What is found in a script, which runs in a transaction unless its first comments say no. */
  public List<Finding> lint(String script) {
    return lint(script, !Comments.sayNoTransaction(script));
  }

  /**
   * What is found in a script, in the order of its statements.
   *
   * @param script the text; when it cannot be read, that is what is found
   * @param transactional whether it runs in one transaction
   */
  public List<Finding> lint(String script, boolean transactional) {
    try {
      return lint(script, SqlScript.statements(script), transactional);
    } catch (ScriptSyntaxException e) {
      return List.of(
          new Finding(LintRule.SYNTAX, e.line(), "", String.valueOf(e.getMessage()), ""));
    }
  }

  private List<Finding> lint(
      String script, List<ScriptStatement> statements, boolean transactional) {
    Past past = new Past(schema, views(statements));
    Comments comments = new Comments(script);
    List<Finding> findings = new ArrayList<>();
    int transaction = transactional ? 1 : 0;
    for (ScriptStatement source : statements) {
      StatementKind kind = StatementKind.of(source);
      transaction = kind == StatementKind.BEGIN ? source.number() + 1 : transaction;
      past.enter(transaction);
      Report report = new Report(source);
      LintStatement statement = new LintStatement(source, words(source), transaction);
      CHECKS.forEach(check -> check.check(statement, past, report));
      History.record(statement, past);
      findings.addAll(comments.of(source).apply(report));
      transaction = kind.isControl() && kind != StatementKind.BEGIN ? 0 : transaction;
    }
    return List.copyOf(findings);
  }

  /** The tokens of a statement that may be looked at; of rows of data, not all are read. */
  private static Words words(ScriptStatement source) {
    boolean isData = source.startsWith("insert") || source.startsWith("copy");
    return Words.of(isData ? String.join(" ", source.tokens()) : source.sql());
  }

  private static Set<QualifiedName> views(List<ScriptStatement> statements) {
    Set<QualifiedName> views = new HashSet<>();
    for (ScriptStatement statement : statements) {
      if (statement.startsWith("create") && statement.tokens().contains("view")) {
        Words words = Words.of(statement.sql()).skip();
        words.maybe("or", "replace").maybe("temp").maybe("temporary").maybe("recursive");
        if (words.take("view")) {
          views.add(words.qualifiedName());
        }
      }
    }
    return views;
  }
}
