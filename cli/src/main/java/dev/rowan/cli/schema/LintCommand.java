package dev.rowan.cli.schema;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.ScriptOptions;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.lint.Finding;
import dev.rowan.migrations.lint.Linter;
import dev.rowan.migrations.lint.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which statements of migrations block or break the code that is running. */
@Command(
    name = "lint",
    description = "Tell which statements of migrations block or break code that is running.")
public final class LintCommand implements Callable<Integer> {
  @Mixin private final ConnectionOptions connection;
  @Mixin private final ScriptOptions scripts;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(
      paramLabel = "<file>",
      arity = "0..*",
      description = {
        "Scripts to read, without a database.",
        "Without them: what is pending, with the schema of the database."
      })
  List<Path> files = new ArrayList<>();

  @Option(names = "--strict", description = "End with 1 for warnings too.")
  boolean strict;

  private final Surroundings surroundings;

  /** The command that runs there. */
  public LintCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.connection = new ConnectionOptions(surroundings);
    this.scripts = new ScriptOptions(surroundings);
  }

  @Override
  public Integer call() {
    Map<String, List<Finding>> findings =
        files.isEmpty() ? scripts.of(connection.database()).lint() : ofFiles();
    output.print(new Linted(findings));
    return findings.values().stream().flatMap(List::stream).anyMatch(this::isBad)
        ? Exit.FOUND
        : Exit.OK;
  }

  private boolean isBad(Finding finding) {
    return strict || finding.severity() == Severity.ERROR;
  }

  private Map<String, List<Finding>> ofFiles() {
    Map<String, List<Finding>> all = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        Path path = surroundings.resolve(file);
        List<Finding> findings = Linter.create().lint(Files.readString(path));
        if (!findings.isEmpty()) {
          all.put(file.toString(), findings);
        }
      } catch (IOException e) {
        throw Failure.usage(file + " cannot be read: " + e, e);
      }
    }
    return all;
  }

  /** What was found, by script. */
  private record Linted(Map<String, List<Finding>> findings) implements Report {
    @Override
    public String text(Style style) {
      if (findings.isEmpty()) {
        return style.good("Nothing blocks or breaks code that is running");
      }
      List<String> texts = new ArrayList<>();
      findings.forEach(
          (script, found) -> found.forEach(f -> texts.add(heading(script, f, style) + f)));
      return String.join("\n\n", texts);
    }

    private static String heading(String script, Finding finding, Style style) {
      String word = word(finding.severity());
      String painted = finding.severity() == Severity.ERROR ? style.bad(word) : style.notable(word);
      return script + ": " + painted + ", ";
    }

    private static String word(Severity severity) {
      return severity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object json() {
      Stream<?> all =
          findings.entrySet().stream()
              .flatMap(entry -> entry.getValue().stream().map(f -> json(entry.getKey(), f)));
      return Json.object("findings", all.toList());
    }

    private static Object json(String script, Finding finding) {
      return Json.object(
          "script", script,
          "line", finding.line(),
          "rule", finding.rule().code(),
          "severity", word(finding.severity()),
          "statement", finding.statement(),
          "why", finding.why(),
          "steps", finding.steps());
    }
  }
}
