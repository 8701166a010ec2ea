package dev.rowan.cli.explain;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.EntityOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.declared.DeclaredStatement;
import dev.rowan.migrations.explain.Explain;
import dev.rowan.migrations.explain.ParameterSql;
import dev.rowan.migrations.explain.SqlMistake;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets the server read every query of the repositories. */
@Command(
    name = "queries",
    description =
        "Let the server read every query of the repositories; ends with 1 if it refuses one.")
public final class CheckQueriesCommand implements Callable<Integer> {
  @Mixin private final EntityOptions entities;
  @Mixin private final ConnectionOptions connection;
  @Mixin private final OutputOptions output = new OutputOptions();

  /** The command that runs there. */
  public CheckQueriesCommand(Surroundings surroundings) {
    this.entities = new EntityOptions(surroundings);
    this.connection = new ConnectionOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    List<DeclaredStatement> statements = Queries.all(entities);
    if (statements.isEmpty()) {
      throw Failure.usage(
          "No query in " + entities.places() + ": there is no repository with one; compile first");
    }
    List<Refused> refused = new ArrayList<>();
    try (Connection session = connection.source().getConnection()) {
      Explain explain = Explain.on(session);
      for (DeclaredStatement statement : statements) {
        ParameterSql sql = ParameterSql.of(statement);
        SqlMistake mistake = explain.mistake(sql);
        if (mistake != null && !mistake.isUndecided()) {
          refused.add(new Refused(statement, sql.sql(), mistake));
        }
      }
    }
    output.print(new Checked(statements.size(), refused));
    return refused.isEmpty() ? Exit.OK : Exit.FOUND;
  }

  /** A statement that the server refuses, as it was asked. */
  private record Refused(DeclaredStatement statement, String sql, SqlMistake mistake) {
    String text(Style style) {
      int line = mistake.line(sql);
      String excerpt = mistake.excerpt(sql);
      return style.bad("refused")
          + "  "
          + statement.name()
          + (line == 0 ? "" : ", line " + line)
          + ": "
          + mistake.message()
          + (excerpt.isEmpty() ? "" : "\n    " + excerpt.replace("\n", "\n    "));
    }

    Object json() {
      return Json.object(
          "repository", statement.repository(),
          "method", statement.method(),
          "line", mistake.line(sql),
          "position", mistake.position(),
          "message", mistake.message(),
          "state", mistake.state(),
          "sql", sql);
    }
  }

  /** What was found. */
  private record Checked(int count, List<Refused> refused) implements Report {
    @Override
    public String text(Style style) {
      String all = count + (count == 1 ? " query" : " queries");
      return refused.isEmpty()
          ? style.good("The server takes " + (count == 1 ? "the one query" : "all " + all))
          : refused.stream().map(r -> r.text(style) + "\n").collect(Collectors.joining())
              + refused.size()
              + " of "
              + all
              + (refused.size() == 1 ? " is refused" : " are refused");
    }

    @Override
    public Object json() {
      return Json.object(
          "ok", refused.isEmpty(),
          "queries", count,
          "refused", refused.stream().map(Refused::json).toList());
    }
  }
}
