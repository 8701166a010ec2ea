package dev.rowan.cli.explain;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.EntityOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.SafetyOptions;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.advise.Advice;
import dev.rowan.migrations.advise.Advisor;
import dev.rowan.migrations.advise.Trial;
import dev.rowan.migrations.schema.EntitySchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which indexes a database lacks, and which it has for nothing. */
@Command(
    name = "advise",
    description = "Say which indexes the database lacks, and which it has for nothing.")
public final class AdviseCommand implements Callable<Integer> {
  @Mixin private final EntityOptions entities;
  @Mixin private final ConnectionOptions connection;
  @Mixin private final SafetyOptions safety;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(
      names = "--large",
      paramLabel = "<rows>",
      defaultValue = "10000",
      description = "How many rows a table has whose indexes matter; ${DEFAULT-VALUE}.")
  int large;

  @Option(
      names = "--try",
      description = {
        "Make each index that a query lacks, in a transaction that is rolled back, and compare.",
        "Nobody writes the table meanwhile: use a copy of the database."
      })
  boolean tries;

  @Option(names = "--strict", description = "End with 1 when there is something to do.")
  boolean strict;

  /** The command that runs there. */
  public AdviseCommand(Surroundings surroundings) {
    this.entities = new EntityOptions(surroundings);
    this.connection = new ConnectionOptions(surroundings);
    this.safety = new SafetyOptions(surroundings);
  }

  @Override
  public Integer call() throws SQLException {
    if (tries) {
      safety.destroy(
          "This makes indexes on "
              + connection.required().place()
              + " and rolls them back; while one is made, nobody writes its table",
          output);
    }
    try (Connection session = connection.source().getConnection()) {
      List<Advice> advices = advisor().advise(session, tries ? Trial.MADE : Trial.NONE);
      output.print(new Advised(advices));
      return strict && advices.stream().anyMatch(Advice::isToDo) ? Exit.FOUND : Exit.OK;
    }
  }

  private Advisor advisor() {
    Advisor advisor = Advisor.create().large(large);
    if (!entities.isGiven()) {
      return advisor; // the database alone says enough
    }
    EntitySchema known = entities.entities();
    return advisor.entities(known.schema(), known.classes()).queries(Queries.all(entities));
  }

  /** All that there is to say. */
  private record Advised(List<Advice> advices) implements Report {
    @Override
    public String text(Style style) {
      return advices.isEmpty()
          ? style.good("There is nothing to advise")
          : advices.stream().map(a -> text(a, style)).collect(Collectors.joining("\n\n"));
    }

    private static String text(Advice advice, Style style) {
      String mark = advice.isToDo() ? style.notable(advice.rule()) : style.faint(advice.rule());
      return mark
          + "  "
          + advice.subject()
          + ": "
          + advice.what()
          + "\n  "
          + advice.why()
          + line(advice.statement(), ";")
          + line(advice.annotation(), "");
    }

    private static String line(@Nullable String text, String end) {
      return text == null ? "" : "\n    " + text + end;
    }

    @Override
    public Object json() {
      return Json.object("advices", advices.stream().map(Advised::json).toList());
    }

    private static Object json(Advice advice) {
      return Json.object(
          "rule", advice.rule(),
          "subject", advice.subject(),
          "what", advice.what(),
          "why", advice.why(),
          "statement", advice.statement(),
          "annotation", advice.annotation());
    }
  }
}
