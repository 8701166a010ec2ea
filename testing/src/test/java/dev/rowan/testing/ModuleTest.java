package dev.rowan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that only starts a server needs nothing of JUnit. */
final class ModuleTest {
  @Test
  void programsCompileWithoutJUnit(@TempDir Path directory) throws Exception {
    Path module = directory.resolve("module-info.java");
    Files.writeString(module, "module app { requires dev.rowan.testing; }");
    Path program = Files.createDirectory(directory.resolve("app")).resolve("Main.java");
    Files.writeString(
        program,
        """
        package app;

        import dev.rowan.testing.PostgresServer;

        final class Main {
          public static void main(String[] arguments) {
            try (PostgresServer server = PostgresServer.start()) {
              System.out.println(server.newDatabase().jdbcUrl());
            }
          }
        }
        """);
    int errors =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-Werror",
                "-Xlint:all,-requires-automatic",
                "--module-path",
                String.join(File.pathSeparator, Child.modulePath()),
                "-d",
                directory.resolve("out").toString(),
                module.toString(),
                program.toString());
    assertThat(errors).isZero();
  }
}
