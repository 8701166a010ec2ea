package dev.rowan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A program on the module path, all of whose modules keep themselves closed. */
@RowanTest(schema = "schema.sql")
class ModulePathTest {
  private static final List<String> MODULES =
      List.of(
          "annotations" + File.separator,
          "rowan-annotations",
          "runtime" + File.separator,
          "rowan-runtime",
          "HikariCP",
          "jakarta.validation-api",
          "postgresql-",
          "slf4j-api");

  @Test
  void runsWithoutOpeningAnything(TestDatabase database) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "--module-path",
                modulePath(),
                "--module",
                "dev.rowan.it/dev.rowan.it.Main",
                database.jdbcUrl(),
                database.user(),
                database.password())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("found 1");
  }

  @Test
  void theModuleOpensNothing() {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of("target/classes")).find("dev.rowan.it").orElseThrow().descriptor();
    assertThat(module.isOpen()).isFalse();
    assertThat(module.opens()).isEmpty();
  }

  private static String modulePath() {
    String libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(ModulePathTest::isNeeded)
            .collect(Collectors.joining(File.pathSeparator));
    return Path.of("target/classes") + File.pathSeparator + libraries;
  }

  /** A module's own classes stand in {@code <module>/target/classes} or in its jar. */
  private static boolean isNeeded(String entry) {
    return MODULES.stream()
        .anyMatch(
            module ->
                module.endsWith(File.separator)
                    ? entry.endsWith(module + "target" + File.separator + "classes")
                    : Path.of(entry).getFileName().toString().startsWith(module));
  }
}
