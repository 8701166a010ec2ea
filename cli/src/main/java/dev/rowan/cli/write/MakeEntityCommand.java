package dev.rowan.cli.write;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.pull.EntitySketch;
import dev.rowan.migrations.pull.PullOptions;
import dev.rowan.migrations.pull.PulledEntities;
import dev.rowan.migrations.pull.PulledSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
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
  @Mixin private final OutputOptions output = new OutputOptions();
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "<Name>", description = "The class.")
  String name = "";

  @Parameters(index = "1..*", paramLabel = "<field>", description = "The fields but the id.")
  List<String> fields = List.of();

  @Option(
      names = "--package",
      required = true,
      paramLabel = "<name>",
      description = "The package of the entity.")
  String packageName = "";

  @Option(
      names = "--sources",
      paramLabel = "<folder>",
      description = "The folder of sources; src/main/java unless it is said.")
  Path sources = Path.of("src", "main", "java");

  @Option(names = "--record", description = "Write a record, and not a class.")
  boolean record;

  @Option(names = "--timestamps", description = "Add createdAt and updatedAt.")
  boolean timestamps;

  @Option(names = "--soft-delete", description = "Add deletedAt: deleted rows stay.")
  boolean softDelete;

  /** The command that runs there. */
  public MakeEntityCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PulledSource source = source();
    try {
      PulledEntities entity = new PulledEntities(List.of(source), List.of());
      if (!entity.write(surroundings.resolve(sources)).isEmpty()) {
        throw Failure.refused(sources.resolve(source.path()) + " is there already");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    output.print(Report.message(sources.resolve(source.path()) + " written"));
    return Exit.OK;
  }

  private PulledSource source() {
    Set<EntitySketch.Addition> additions = EnumSet.noneOf(EntitySketch.Addition.class);
    if (timestamps) {
      additions.add(EntitySketch.Addition.TIMESTAMPS);
    }
    if (softDelete) {
      additions.add(EntitySketch.Addition.SOFT_DELETE);
    }
    try {
      PullOptions options =
          record ? PullOptions.records(packageName) : PullOptions.classes(packageName);
      return new EntitySketch(options, name, fields, additions).source();
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()), e);
    }
  }
}
