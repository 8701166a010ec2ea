package dev.rowan.migrations;

import static dev.rowan.migrations.MigrationProblem.Kind.SYNTAX;
import static dev.rowan.migrations.MigrationProblem.Kind.TRANSACTION;

import dev.rowan.migrations.script.ScriptStatement;
import dev.rowan.migrations.script.ScriptSyntaxException;
import dev.rowan.migrations.script.StatementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what is wrong in scripts, before any of them runs. */
final class ScriptCheck {
  private static final String OWN_FILE =
      "put it into a migration of its own that begins with \"-- rowan: no transaction\"";

  private final List<MigrationProblem> problems = new ArrayList<>();

  private ScriptCheck() {}

  /** What is wrong in those of these that are scripts. */
  static List<MigrationProblem> problems(Collection<? extends Migration> migrations) {
    ScriptCheck check = new ScriptCheck();
    for (Migration migration : migrations) {
      if (migration instanceof Script script) {
        check.check(script);
      }
    }
    return check.problems;
  }

  private void check(Script script) {
    try {
      if (script.transactional()) {
        script.statements().forEach(statement -> inTransaction(script, statement));
      } else {
        inSteps(script);
      }
    } catch (ScriptSyntaxException e) {
      problems.add(
          new MigrationProblem(SYNTAX, script.path(), "line " + e.line() + ": " + e.getMessage()));
    }
  }

  private void inTransaction(Script script, ScriptStatement statement) {
    StatementKind kind = StatementKind.of(statement);
    if (kind.isAlone()) {
      tell(script, statement, "it does not run in a transaction: " + OWN_FILE);
    } else if (kind.isControl()) {
      tell(
          script,
          statement,
          "the migration runs in a transaction of its own: leave this out, or begin the file with"
              + " \"-- rowan: no transaction\"");
    }
  }

  private void inSteps(Script script) {
    ScriptStatement begin = null;
    for (ScriptStatement statement : script.statements()) {
      StatementKind kind = StatementKind.of(statement);
      switch (kind) {
        case BEGIN -> begin = statement;
        case COMMIT -> {
          if (begin == null) {
            tell(script, statement, "there is no transaction to commit");
          }
          begin = null;
        }
        case ROLLBACK ->
            tell(script, statement, "a migration cannot be planned to fail: leave it out");
        case ALONE, ALONE_REPEATABLE -> {
          if (begin != null) {
            tell(script, statement, "it does not run between begin and commit");
          }
        }
        case PLAIN, ROUTINE -> {}
      }
    }
    if (begin != null) {
      tell(script, begin, "this transaction has no commit");
    }
  }

  private void tell(Script script, ScriptStatement statement, String message) {
    problems.add(
        new MigrationProblem(
            TRANSACTION,
            script.path(),
            "line " + statement.line() + ", \"" + statement.summary() + "\": " + message));
  }
}
