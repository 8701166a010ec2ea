package dev.rowan.cli.explain;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.EntityOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.SafetyOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.explain.Explain;
import dev.rowan.migrations.explain.LiveSchema;
import dev.rowan.migrations.explain.ParameterSql;
import dev.rowan.migrations.explain.Plan;
import dev.rowan.migrations.explain.PlanRules;
import dev.rowan.migrations.explain.SqlMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how the server runs a statement, and what in it costs too much. */
@Command(
    name = "explain",
    description = "Show how the server runs a statement, and what in it costs too much.")
public final class ExplainCommand implements Callable<Integer> {
  private static final Pattern QUERY = Pattern.compile("[\\w$]+(\\.[\\w$]+)*");
  private static final Pattern VALUE = Pattern.compile(":?([\\w$]+)=(.*)", Pattern.DOTALL);

  @Mixin private final EntityOptions entities;
  @Mixin private final ConnectionOptions connection;
  @Mixin private final SafetyOptions safety;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "<statement>",
      arity = "1..*",
      description = {
        "SQL, with :name for parameters; a file of it; or a query, as in PostSearch.busiest,",
        "or busiest where no other repository has one of that name."
      })
  List<String> words = new ArrayList<>();

  @Option(
      names = {"--set", "-s"},
      paramLabel = "<name=value>",
      description = {
        "The value of a parameter, which the server reads; may be repeated.",
        "Without values: the plan for all values. <name=> is an empty text, null is NULL."
      })
  List<String> values = new ArrayList<>();

  @Option(
      names = "--analyze",
      description = "Run the statement, in a transaction that is rolled back, and measure it.")
  boolean analyze;

  @Option(
      names = "--large",
      paramLabel = "<rows>",
      defaultValue = "10000",
      description = "How many rows a table has that should not be read whole; ${DEFAULT-VALUE}.")
  int large;

  private final Surroundings surroundings;

  /** The command that runs there. */
  public ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.entities = new EntityOptions(surroundings);
    this.connection = new ConnectionOptions(surroundings);
    this.safety = new SafetyOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    ParameterSql sql = statement(String.join(" ", words).strip());
    if (!sql.hasPlan()) {
      throw Failure.usage("There are plans of queries, insert, update, delete and merge only");
    }
    Map<String, Optional<String>> set = set();
    try (Connection session = connection.source().getConnection()) {
      Explain explain = Explain.on(session);
      refuseMistake(explain, sql);
      Plan plan = explain.plan(sql, set);
      if (analyze) {
        plan = analyzed(explain, sql, set, plan.isWriting());
      }
      LiveSchema schema = LiveSchema.read(session);
      output.print(
          new PlanReport(plan, PlanRules.findings(plan, schema, large), isForAll(sql, set)));
    }
    return Exit.OK;
  }

  private static boolean isForAll(ParameterSql sql, Map<String, Optional<String>> set) {
    return set.isEmpty() && !sql.names().isEmpty();
  }

  private Plan analyzed(
      Explain explain, ParameterSql sql, Map<String, Optional<String>> set, boolean isWriting)
      throws SQLException {
    if (isWriting) {
      safety.destroy(
          "This runs a statement that writes, on "
              + connection.required().place()
              + "; it is rolled back, but sequences go on and rows are locked",
          output);
    } else {
      safety.change(); // it may take long, where others need the server
    }
    return explain.analyze(sql, set, !isWriting);
  }

  private static void refuseMistake(Explain explain, ParameterSql sql) throws SQLException {
    SqlMistake mistake = explain.mistake(sql);
    if (mistake != null) {
      String excerpt = mistake.excerpt(sql.sql());
      throw Failure.failed(
          mistake.message()
              + " (SQLState "
              + mistake.state()
              + ")"
              + (excerpt.isEmpty() ? "" : "\n  " + excerpt.replace("\n", "\n  ")));
    }
  }

  private ParameterSql statement(String text) {
    if (text.indexOf(' ') < 0) {
      Path file = surroundings.resolve(Path.of(text));
      if (Files.isRegularFile(file)) {
        return ParameterSql.named(read(file));
      }
      if (QUERY.matcher(text).matches()) {
        return ParameterSql.of(Queries.named(entities, text));
      }
    }
    return ParameterSql.named(text);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Failure.usage(file + " cannot be read: " + e, e);
    }
  }

  private Map<String, Optional<String>> set() {
    Map<String, Optional<String>> all = new LinkedHashMap<>();
    for (String value : values) {
      Matcher matcher = VALUE.matcher(value);
      if (!matcher.matches()) {
        throw Failure.usage("A value is set as in --set since=2024-01-01, and not " + value);
      }
      String text = matcher.group(2);
      all.put(matcher.group(1), text.equals("null") ? Optional.empty() : Optional.of(text));
    }
    return all;
  }
}
