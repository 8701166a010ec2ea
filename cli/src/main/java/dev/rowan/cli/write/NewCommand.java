package dev.rowan.cli.write;

import dev.rowan.cli.console.Exit;
import dev.rowan.cli.console.Failure;
import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import dev.rowan.cli.console.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a project. */
@Command(name = "new", description = "Begin a project that runs and has tests.")
public final class NewCommand implements Callable<Integer> {
  @Mixin private final OutputOptions output = new OutputOptions();
  private final Surroundings surroundings;

  @Parameters(paramLabel = "<name>", description = "The name of the project and of its folder.")
  String name = "";

  @Option(
      names = "--group",
      paramLabel = "<group>",
      defaultValue = "com.example",
      description = "The group of the artifact; without it, ${DEFAULT-VALUE}.")
  String group = "";

  @Option(
      names = "--package",
      paramLabel = "<name>",
      description = "The package of the classes; without it, made of the group and the name.")
  @Nullable String packageName;

  @Option(
      names = "--folder",
      paramLabel = "<folder>",
      description = "The folder of the project; without it, called as the project.")
  @Nullable Path folder;

  @Option(names = "--records", description = "Write records, and not classes.")
  boolean records;

  @Option(names = "--gradle", description = "Write it for Gradle, and not for Maven.")
  boolean gradle;

  @Option(
      names = "--force",
      description = "Write into a folder that is not empty; files that are there stay.")
  boolean force;

  /** The command that runs there. */
  public NewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ProjectNames names = ProjectNames.of(name, group, packageName);
    BuildTool tool = gradle ? BuildTool.GRADLE : BuildTool.MAVEN;
    List<NewFile> files = new NewProject(names, tool, records).files();
    Path said = folder == null ? Path.of(name) : folder;
    Path target = surroundings.resolve(said);
    if (!force && !isFree(target)) {
      throw Failure.refused(said + " is there and not empty: --force writes what is missing in it");
    }
    List<Path> written = new ArrayList<>();
    List<Path> kept = new ArrayList<>();
    files.forEach(file -> (file.write(target) ? written : kept).add(file.path()));
    output.print(new Begun(said, written, kept, tool.next()));
    return Exit.OK;
  }

  private static boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      throw Failure.usage(folder + " is no folder");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written, and what was there before. */
  private record Begun(Path folder, List<Path> written, List<Path> kept, List<String> next)
      implements Report {

    @Override
    public String text(Style style) {
      StringBuilder text = new StringBuilder();
      written.forEach(
          file -> text.append(style.faint(folder.resolve(file).toString())).append('\n'));
      kept.forEach(
          file -> text.append(style.notable("kept")).append("  " + folder.resolve(file) + "\n"));
      text.append(style.good(count()) + ". Now:\n  cd " + quoted(folder.toString()));
      next.forEach(command -> text.append("\n  ").append(command));
      return text.toString();
    }

    private String count() {
      return written.size() + (written.size() == 1 ? " file" : " files") + " written";
    }

    /** As a shell reads it. */
    private static String quoted(String path) {
      return path.matches("[\\w./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    @Override
    public Object json() {
      return Json.object("folder", folder, "files", written, "kept", kept, "next", next);
    }
  }
}
