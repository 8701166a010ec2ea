package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.rowan.cli.Shell.Result;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What {@code rowan new} makes, compiled, tested and run as its user would. */
class NewProjectTest {
  /** A folder whose path has a blank in it. */
  private Path project;

  @ParameterizedTest
  @CsvSource({
    "JAVAC, my-shop, com.example.myshop, ''",
    "ECJ, my-shop, com.example.myshop, ''",
    "JAVAC, Shelf_2, shelf, --records",
    "ECJ, Shelf_2, shelf, --records",
    "JAVAC, depot, depot, --gradle --records"
  })
  void itCompilesRunsAndPassesItsTests(
      TestCompiler compiler, String name, String packageName, String style, @TempDir Path folder)
      throws Exception {
    project = folder.resolve("my projects").resolve(name);
    begin(folder, name, packageName, style);
    assertThat(compiler.compile(project.resolve("src/main/java"), classes())).isEmpty();
    copy(project.resolve("src/main/resources"), classes());
    assertThat(compiler.compile(project.resolve("src/test/java"), testClasses(), classes()))
        .isEmpty();
    TestExecutionSummary tests = runTests(packageName + ".BooksTest");
    assertThat(tests.getFailures()).isEmpty();
    assertThat(tests.getTestsSucceededCount()).isEqualTo(3);
    try (TestDatabase database = PostgresServer.shared().newDatabase()) {
      assertThat(runMain(packageName + ".Main", database)).isEqualTo(printed());
      assertThat(runMain(packageName + ".Main", database)).as("again").isEqualTo(printed());
      Result check = Shell.in(project).with(database).run("check --strict");
      assertThat(check.exit()).as(check.out() + check.err()).isZero();
    }
    assertThat(runMain(packageName + ".LocalMain", null)).isEqualTo(printed());
  }

  private void begin(Path folder, String name, String packageName, String style) {
    Stream<String> words =
        Stream.of("new", name, "--folder", "my projects/" + name, "--package", packageName);
    Stream<String> more = Stream.of(style.split(" ")).filter(word -> !word.isEmpty());
    Result result = Shell.in(folder).call(Stream.concat(words, more).toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("14 files written", "cd 'my projects/" + name + "'");
  }

  private Path classes() {
    return project.resolve(isGradle() ? "build/classes/java/main" : "target/classes");
  }

  private Path testClasses() {
    return project.resolve(isGradle() ? "build/classes/java/test" : "target/test-classes");
  }

  private boolean isGradle() {
    return Files.exists(project.resolve("build.gradle"));
  }

  private static String printed() {
    return "Italo Calvino: 1 books, the latest of 1972%nUrsula K. Le Guin: 2 books, the latest of 1974%n"
        .formatted();
  }

  private TestExecutionSummary runTests(String test) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes().toUri().toURL(), testClasses().toUri().toURL()},
            getClass().getClassLoader())) {
      thread.setContextClassLoader(loader);
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectClass(loader.loadClass(test)))
              .build();
      SummaryGeneratingListener listener = new SummaryGeneratingListener();
      LauncherFactory.create().execute(request, listener);
      return listener.getSummary();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** What a program prints, in a process of its own; without a database, none is named to it. */
  private String runMain(String main, TestDatabase database) throws Exception {
    String path =
        Stream.of(classes(), testClasses(), System.getProperty("java.class.path"))
            .map(Object::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path, main);
    Path output = project.resolve("output");
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DATABASE_"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    if (database != null) {
      name(database);
    }
    Process process = builder.start();
    boolean isEnded = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(isEnded).as(text).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  /** Says in the file .env which database is meant, as its example does. */
  private void name(TestDatabase database) throws IOException {
    String example = Files.readString(project.resolve(".env.example"));
    Files.writeString(
        project.resolve(".env"),
        example
            .replaceAll("(DATABASE_URL=).*", "$1" + database.jdbcUrl())
            .replaceAll("(DATABASE_USER=).*", "$1" + database.user())
            .replaceAll("# (DATABASE_PASSWORD=).*", "$1" + database.password()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
