package dev.rowan.migrations;

import dev.rowan.migrations.script.ScriptStatement;
import java.util.List;

/** The statements of a script that runs step by step, and a sum over the first of them. */
final class Steps {
  private final Script script;
  private final List<ScriptStatement> statements;
  private final int[] sums;

  Steps(Script script) {
    this.script = script;
    this.statements = script.statements();
    this.sums = new int[statements.size() + 1];
    for (ScriptStatement statement : statements) {
      int sum = ScriptText.checksum(statement.sql());
      sums[statement.number()] = 31 * sums[statement.number() - 1] + sum;
    }
  }

  Script script() {
    return script;
  }

  String path() {
    return script.path();
  }

  int count() {
    return statements.size();
  }

  /** The statement after this many. */
  ScriptStatement after(int done) {
    return statements.get(done);
  }

  List<Unit> units() {
    return Unit.of(statements);
  }

  /** A sum over the first statements: comments between them may change. */
  int sum(int done) {
    return sums[done];
  }

  /** Whether its first statements are those that an earlier run has done. */
  boolean begins(RunState earlier) {
    return earlier.done() <= count() && sum(earlier.done()) == earlier.checksum();
  }
}
