package dev.rowan.migrations;

import dev.rowan.migrations.script.ScriptStatement;
import dev.rowan.migrations.script.StatementKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs as one in a script without a transaction around it: a statement, in a transaction of
 * its own if it bears one, or what stands between {@code begin} and {@code commit}.
 *
 * @param statements what runs
 * @param transactional whether it runs in a transaction
 * @param end how many statements of the script are done after it
 */
record Unit(List<ScriptStatement> statements, boolean transactional, int end) {

  Unit {
    statements = List.copyOf(statements);
  }

  /** The units of a script. */
  static List<Unit> of(List<ScriptStatement> script) {
    List<Unit> units = new ArrayList<>();
    List<ScriptStatement> block = new ArrayList<>();
    boolean inBlock = false;
    for (ScriptStatement statement : script) {
      StatementKind kind = StatementKind.of(statement);
      if (kind == StatementKind.BEGIN) {
        inBlock = true;
      } else if (kind == StatementKind.COMMIT) {
        units.add(new Unit(block, true, statement.number()));
        block.clear();
        inBlock = false;
      } else if (inBlock) {
        block.add(statement);
      } else {
        units.add(new Unit(List.of(statement), kind == StatementKind.PLAIN, statement.number()));
      }
    }
    return units;
  }
}
