package dev.rowan.cli.write;

import dev.rowan.cli.console.Build;
import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.pull.FieldType;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a constraint with its validator. */
@Command(name = "validator", description = "Begin a constraint of your own with its validator.")
final class MakeValidatorCommand implements Callable<Integer> {
  @Mixin private final SourceOptions sources;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "<Name>", description = "The constraint.")
  String name = "";

  @Option(
      names = "--for",
      paramLabel = "<type>",
      defaultValue = "string",
      description = "What it checks: a type as for an entity, or a class; without it, string.")
  String type = "";

  MakeValidatorCommand(Surroundings surroundings) {
    this.sources = new SourceOptions(surroundings);
  }

  @Override
  public Integer call() {
    ClassTemplate constraint = new ClassTemplate(sources.packageName(), name, className());
    String next =
        "Say in %s.Check which values are valid, and put @%s on what it is for. It needs jakarta.validation:jakarta.validation-api:%s"
            .formatted(name, name, Build.versions().get("validation"));
    output.print(sources.write(constraint.source(Template.of("make/Validator.java")), next));
    return Exit.OK;
  }

  private String className() {
    return FieldType.of(type)
        .map(known -> known.isText() ? "java.lang.CharSequence" : known.className())
        .orElse(type);
  }
}
