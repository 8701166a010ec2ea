package dev.rowan.cli.write;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.pull.EntitySketch;
import dev.rowan.migrations.pull.PullOptions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an entity. */
@Command(
    name = "entity",
    description = {
      "Begin an entity. A field is name:type, and what else is to be said of it with colons:",
      "title:string:length=80, body:text:null, author:User, comments:Comment[]:by=post"
    })
public final class MakeEntityCommand implements Callable<Integer> {
  @Mixin private final SourceOptions sources;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(index = "0", paramLabel = "<Name>", description = "The class.")
  String name = "";

  @Parameters(index = "1..*", paramLabel = "<field>", description = "The fields but the id.")
  List<String> fields = List.of();

  @Option(names = "--record", description = "Write a record, and not a class.")
  boolean record;

  @Option(names = "--timestamps", description = "Add createdAt and updatedAt.")
  boolean timestamps;

  @Option(names = "--soft-delete", description = "Add deletedAt: deleted rows stay.")
  boolean softDelete;

  /** The command that runs there. */
  public MakeEntityCommand(Surroundings surroundings) {
    this.sources = new SourceOptions(surroundings);
  }

  @Override
  public Integer call() {
    PullOptions options =
        record
            ? PullOptions.records(sources.packageName())
            : PullOptions.classes(sources.packageName());
    EntitySketch entity = new EntitySketch(options, name, fields, additions());
    String next =
        "Compile; then \"rowan diff --write %s\" writes its migration"
            .formatted(name.toLowerCase(Locale.ROOT));
    output.print(sources.write(entity.source(), next));
    return Exit.OK;
  }

  private Set<EntitySketch.Addition> additions() {
    Set<EntitySketch.Addition> additions = EnumSet.noneOf(EntitySketch.Addition.class);
    if (timestamps) {
      additions.add(EntitySketch.Addition.TIMESTAMPS);
    }
    if (softDelete) {
      additions.add(EntitySketch.Addition.SOFT_DELETE);
    }
    return additions;
  }
}
