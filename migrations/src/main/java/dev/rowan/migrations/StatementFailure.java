package dev.rowan.migrations;

import dev.rowan.migrations.script.ScriptStatement;
import java.io.Serial;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A statement of a script that failed, with all that a person needs to find it. */
final class StatementFailure extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** A lock that took too long, a deadlock, a conflict. */
  private static final Set<String> TRANSIENT = Set.of("55P03", "40P01", "40001");

  private static final String IN_TRANSACTION = "25001";
  private static final String UNSAFE_ENUM_VALUE = "55P04";

  private final transient Script script;
  private final transient ScriptStatement statement;
  private final SQLException failure;

  StatementFailure(Script script, ScriptStatement statement, SQLException failure) {
    super(failure);
    this.script = script;
    this.statement = statement;
    this.failure = failure;
  }

  /** Whether it may end well when it is tried again. */
  boolean isTransient() {
    return TRANSIENT.contains(String.valueOf(failure.getSQLState()));
  }

  /** Whether something of the same name is there already. */
  boolean isDuplicate() {
    return "42P07".equals(failure.getSQLState());
  }

  /** Whether the connection is of no more use. */
  boolean isConnectionLost() {
    return isConnectionLost(failure);
  }

  static boolean isConnectionLost(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  /** What the server said, without its detail. */
  String reason() {
    return reason(failure);
  }

  static String reason(SQLException failure) {
    ServerErrorMessage server = server(failure);
    String message = server == null ? failure.getMessage() : server.getMessage();
    return message + " (SQLState " + failure.getSQLState() + ")";
  }

  ScriptStatement statement() {
    return statement;
  }

  /** The exception for the user, which also says what became of the database. */
  MigrationException explain(String outcome) {
    int line = line();
    StringBuilder text = new StringBuilder();
    text.append(script.path()).append(", line ").append(line).append(": ").append(reason());
    ServerErrorMessage server = server(failure);
    if (server != null && server.getHint() != null) {
      text.append("\n  Hint: ").append(server.getHint());
    }
    text.append(advice());
    text.append("\n  Statement ").append(statement.number()).append(": ");
    text.append(statement.summary());
    if (place() >= 0) {
      text.append(pointer());
    }
    text.append("\n  ").append(outcome);
    return MigrationException.at(script.path(), line, text.toString(), failure);
  }

  private String advice() {
    return switch (String.valueOf(failure.getSQLState())) {
      case IN_TRANSACTION ->
          "\n  It does not run in a transaction: put it into a migration of its own that begins"
              + " with \"-- rowan: no transaction\"";
      case UNSAFE_ENUM_VALUE ->
          "\n  A new value of an enum can be used after it was committed: add it in a migration"
              + " before this one";
      default -> "";
    };
  }

  /** The line in the file: of the place that the server names, or of the statement. */
  private int line() {
    int place = place();
    if (place >= 0) {
      return statement.line() + lines(statement.sql().substring(0, place));
    }
    int row = rowOfCopy();
    return row == 0 ? statement.line() : statement.line() + lines(statement.sql()) + row;
  }

  /** The row of the data of a copy that the server did not take; 0 when it is not about one. */
  private int rowOfCopy() {
    ServerErrorMessage server = server(failure);
    String where = server == null ? null : server.getWhere();
    if (statement.data() == null || where == null) {
      return 0;
    }
    String row = where.replaceAll("(?s)^COPY .*?, line (\\d+).*$", "$1");
    return row.matches("\\d{1,9}") ? Integer.parseInt(row) : 0;
  }

  /** Where in the statement the mistake is, as an index; -1 when the server does not say. */
  private int place() {
    ServerErrorMessage server = server(failure);
    int position = server == null ? 0 : server.getPosition();
    String sql = statement.sql();
    return position < 1 || position > sql.codePointCount(0, sql.length())
        ? -1
        : sql.offsetByCodePoints(0, position - 1);
  }

  /** The faulty line, with a mark below the place. */
  private String pointer() {
    String sql = statement.sql();
    int place = place();
    int begin = sql.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
    begin = Math.min(begin, place);
    int end = sql.indexOf('\n', place);
    String row = sql.substring(begin, end < 0 ? sql.length() : end).replace('\t', ' ');
    int from = Math.max(0, place - begin - 60);
    String shown = row.substring(from, Math.min(row.length(), from + 120)).stripTrailing();
    return "\n    " + shown + "\n    " + " ".repeat(place - begin - from) + "^";
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static @Nullable ServerErrorMessage server(SQLException failure) {
    return failure instanceof PSQLException driver ? driver.getServerErrorMessage() : null;
  }
}
