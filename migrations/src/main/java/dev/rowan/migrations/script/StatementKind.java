package dev.rowan.migrations.script;

import java.util.List;

/** What a statement asks of the transaction around it. */
public enum StatementKind {
  /** It runs in a transaction like any other. */
  PLAIN,
  /** It begins a transaction. */
  BEGIN,
  /** It commits a transaction. */
  COMMIT,
  /** It rolls a transaction back, or prepares it. */
  ROLLBACK,
  /** It must run outside a transaction, and running it twice does no harm. */
  ALONE_REPEATABLE,
  /** It must run outside a transaction. */
  ALONE,
  /** It is a block or a procedure, which may commit by itself when it runs outside one. */
  ROUTINE;

  /** The kind of a statement, by its first words. */
  public static StatementKind of(ScriptStatement statement) {
    List<String> tokens = statement.tokens();
    return switch (tokens.isEmpty() ? "" : tokens.get(0)) {
      case "begin" -> BEGIN;
      case "start" -> statement.startsWith("start", "transaction") ? BEGIN : PLAIN;
      case "commit", "end" -> COMMIT;
      case "rollback" -> tokens.contains("to") ? PLAIN : ROLLBACK;
      case "abort" -> ROLLBACK;
      case "prepare" -> statement.startsWith("prepare", "transaction") ? ROLLBACK : PLAIN;
      case "call", "do" -> ROUTINE;
      case "vacuum" -> ALONE_REPEATABLE;
      case "reindex" -> isWideReindex(tokens) ? ALONE_REPEATABLE : PLAIN;
      case "create", "drop" -> ofDefinition(statement);
      case "alter" -> ofAlter(statement);
      default -> PLAIN;
    };
  }

  /** Whether it must run outside a transaction. */
  public boolean isAlone() {
    return this == ALONE || this == ALONE_REPEATABLE;
  }

  /** Whether it decides about a transaction. */
  public boolean isControl() {
    return this == BEGIN || this == COMMIT || this == ROLLBACK;
  }

  private static boolean isWideReindex(List<String> tokens) {
    return tokens.contains("concurrently")
        || tokens.contains("database")
        || tokens.contains("system");
  }

  private static StatementKind ofDefinition(ScriptStatement statement) {
    List<String> tokens = statement.tokens();
    boolean alone =
        ConcurrentIndex.of(statement).isPresent()
            || (tokens.size() > 1
                && (tokens.get(1).equals("database") || tokens.get(1).equals("tablespace")));
    return alone ? ALONE : PLAIN;
  }

  private static StatementKind ofAlter(ScriptStatement statement) {
    List<String> tokens = statement.tokens();
    if (statement.startsWith("alter", "system")) {
      return ALONE_REPEATABLE;
    }
    boolean detaches =
        statement.startsWith("alter", "table")
            && tokens.contains("detach")
            && tokens.contains("concurrently");
    boolean moves = statement.startsWith("alter", "database") && tokens.contains("tablespace");
    return detaches || moves ? ALONE : PLAIN;
  }
}
