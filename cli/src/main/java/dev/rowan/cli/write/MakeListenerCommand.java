package dev.rowan.cli.write;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a listener. */
@Command(
    name = "listener",
    description = "Begin a listener, which is told when rows of an entity are written.")
final class MakeListenerCommand implements Callable<Integer> {
  private static final String ANY = "java.lang.Object";

  @Mixin private final SourceOptions sources;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "<Name>", description = "The class.")
  String name = "";

  @Option(
      names = "--for",
      paramLabel = "<Entity>",
      defaultValue = ANY,
      description = "The entity, with its package unless that is the same; without it, any.")
  String entity = ANY;

  MakeListenerCommand(Surroundings surroundings) {
    this.sources = new SourceOptions(surroundings);
  }

  @Override
  public Integer call() {
    ClassTemplate listener = new ClassTemplate(sources.packageName(), name, entity);
    if (entity.indexOf('.') < 0) {
      sources.checkThere(entity);
    }
    String next =
        "Name it in @EntityListeners(%s.class) on %s"
            .formatted(name, entity.equals(ANY) ? "the entities" : entity);
    output.print(sources.write(listener.source(Template.of("make/Listener.java")), next));
    return Exit.OK;
  }
}
