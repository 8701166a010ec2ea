package dev.rowan.cli.console;

import dev.rowan.DatabaseSettings;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param variables the environment variables
 * @param directory the working directory; relative paths begin there
 * @param in what is typed in answer to a question
 * @param isTerminal whether somebody is there to answer one
 * @param words the arguments
 */
public record Surroundings(
    Map<String, String> variables,
    Path directory,
    BufferedReader in,
    boolean isTerminal,
    List<String> words) {

  /** Copies the variables and the arguments. */
  public Surroundings {
    variables = Map.copyOf(variables);
    words = List.copyOf(words);
  }

  /** Those of a command without arguments. */
  public Surroundings(
      Map<String, String> variables, Path directory, BufferedReader in, boolean isTerminal) {
    this(variables, directory, in, isTerminal, List.of());
  }

  /** The same with these arguments. */
  public Surroundings calling(String... arguments) {
    return new Surroundings(variables, directory, in, isTerminal, List.of(arguments));
  }

  /** Whether the command of this name may be called, or all are to be told of. */
  public boolean isCalled(String name) {
    return words.contains(name) || words.contains("completion");
  }

  /** Those of this process. */
  @SuppressWarnings("SystemConsoleNull") // it is null, with the console of useTerminalsOnly
  public static Surroundings ofProcess() {
    useTerminalsOnly();
    return new Surroundings(
        System.getenv(),
        Path.of(""),
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
        System.console() != null);
  }

  /**
   * From JDK 22 on, {@code System.console()} is there without a terminal too, unless one says so.
   */
  private static void useTerminalsOnly() {
    System.setProperty("jdk.console", "java.base");
  }

  /** A path, which may be relative to the working directory. */
  public Path resolve(Path path) {
    return directory.resolve(path);
  }

  /** What the environment and the file {@code .env} say of the database. */
  public DatabaseSettings settings() {
    return DatabaseSettings.environment(variables, resolve(Path.of(".env")));
  }

  /** Whether {@code ROWAN_ENV} says that this is production: there, mistakes are costly. */
  public boolean isProduction() {
    return DatabaseSettings.variable(variables, resolve(Path.of(".env")), "ROWAN_ENV")
        .filter(name -> name.equalsIgnoreCase("production") || name.equalsIgnoreCase("prod"))
        .isPresent();
  }
}
