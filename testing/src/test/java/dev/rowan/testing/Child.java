package dev.rowan.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Another JVM that runs {@link ServerMain}. */
record Child(Process process, BufferedReader output) {
  private static final List<String> CLASS_PATH =
      Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));

  /** Starts the program on the class path. */
  static Child onClassPath(String end, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(options));
    command.addAll(
        List.of(
            "-cp", String.join(File.pathSeparator, CLASS_PATH), ServerMain.class.getName(), end));
    return start(command);
  }

  /**
   * Starts the program on the module path as part of the module under test, without JUnit and the
   * like.
   */
  static Child onModulePath(String end) throws IOException {
    String tests = CLASS_PATH.stream().filter(Child::isTestCode).findFirst().orElseThrow();
    return start(
        List.of(
            "--module-path",
            String.join(File.pathSeparator, modulePath()),
            "--patch-module",
            "dev.rowan.testing=" + tests,
            "--module",
            "dev.rowan.testing/" + ServerMain.class.getName(),
            end));
  }

  /** The module under test and all that it needs, without JUnit and the like. */
  static List<String> modulePath() {
    return CLASS_PATH.stream()
        .filter(entry -> !isTestCode(entry) && !isTestLibrary(entry))
        .toList();
  }

  private static boolean isTestCode(String entry) {
    return entry.endsWith("test-classes");
  }

  private static boolean isTestLibrary(String entry) {
    return entry.matches(".*/(junit-|assertj-|byte-buddy|opentest4j|apiguardian)[^/]*[.]jar");
  }

  /** The pid and the files of the server, once the program has said them. */
  Server server() throws IOException {
    String pid = output.readLine();
    if (pid == null) {
      throw new IOException(
          "the program said nothing; it ends with " + process.onExit().join().exitValue());
    }
    return new Server(Long.parseLong(pid), Path.of(output.readLine()), output.readLine());
  }

  private static Child start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    return new Child(process, process.inputReader(StandardCharsets.UTF_8));
  }

  /** What the program says of its server. */
  record Server(long pid, Path data, String module) {
    boolean isGone() {
      return !isRunning() && !Files.exists(data);
    }

    /** A dead process may wait as a zombie where nobody collects it, as in containers. */
    private boolean isRunning() {
      try {
        return Files.exists(Path.of("/proc/self/stat"))
            ? !Files.readString(Path.of("/proc/" + pid + "/stat")).contains(") Z ")
            : ProcessHandle.of(pid).isPresent();
      } catch (IOException e) {
        return false;
      }
    }
  }
}
