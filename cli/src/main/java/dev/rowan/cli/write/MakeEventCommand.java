package dev.rowan.cli.write;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.migrations.pull.EventSketch;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Begins an event. */
@Command(
    name = "event",
    description = {
      "Begin an event, a record. A field is name:type, and may be null:",
      "book:long, buyer:Customer, note:string:null"
    })
final class MakeEventCommand implements Callable<Integer> {
  @Mixin private final SourceOptions sources;
  @Mixin private final OutputOptions output = new OutputOptions();

  @Parameters(index = "0", paramLabel = "<Name>", description = "The record.")
  String name = "";

  @Parameters(index = "1..*", paramLabel = "<field>", description = "What it tells.")
  List<String> fields = List.of();

  MakeEventCommand(Surroundings surroundings) {
    this.sources = new SourceOptions(surroundings);
  }

  @Override
  public Integer call() {
    EventSketch event = new EventSketch(sources.packageName(), name, fields);
    String next =
        "Publish it with database.events().publish(…); who subscribes to %s.class is told of it"
            .formatted(name);
    output.print(sources.write(event.source(), next));
    return Exit.OK;
  }
}
