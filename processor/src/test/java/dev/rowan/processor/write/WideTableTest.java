package dev.rowan.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.RowanProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables with hundreds of columns give classes that the JVM loads, and compiles where it counts.
 */
class WideTableTest {
  /** HotSpot interprets longer methods for ever. */
  private static final int LONGEST_COMPILED_METHOD = 8000;

  private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): ");

  @TempDir Path folder;

  private static String entity(int columns) {
    StringBuilder source = new StringBuilder("package p;\n@dev.rowan.annotations.Entity\n");
    source.append("public class Wide {\n  @dev.rowan.annotations.Id Long id;\n");
    IntStream.range(0, columns)
        .forEach(i -> source.append("  Integer column%d;%n  String[] array%d;%n".formatted(i, i)));
    return source.append("}\n").toString();
  }

  private void compile(String source) throws IOException {
    JavaCompiler javac = javax.tools.ToolProvider.getSystemJavaCompiler();
    Path file = Files.writeString(folder.resolve("Wide.java"), source);
    var task =
        javac.getTask(
            null,
            null,
            null,
            List.of(
                "--release",
                "17",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path")),
            null,
            javac.getStandardFileManager(null, null, null).getJavaFileObjects(file));
    task.setProcessors(List.of(new RowanProcessor()));
    assertThat(task.call()).isTrue();
  }

  /** The position of the last instruction of the longest method. */
  private int longestMethod(String type) {
    StringWriter code = new StringWriter();
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    PrintWriter out = new PrintWriter(code);
    javap.run(out, out, "-c", "-p", folder.resolve("p/" + type + ".class").toString());
    Stream<Matcher> lines = code.toString().lines().map(INSTRUCTION::matcher);
    return lines.filter(Matcher::find).mapToInt(m -> Integer.parseInt(m.group(1))).max().orElse(0);
  }

  @Test
  void fiveHundredColumnsAreCompiledByTheJvm() throws IOException {
    compile(entity(250));
    assertThat(longestMethod("QWide$RowMapper")).isBetween(1000, LONGEST_COMPILED_METHOD);
    assertThat(longestMethod("WideRepository")).isBetween(10, LONGEST_COMPILED_METHOD);
  }

  @Test
  void aThousandColumnsAreLoaded() throws IOException {
    compile(entity(500));
    assertThat(longestMethod("QWide$RowMapper")).isLessThan(LONGEST_COMPILED_METHOD);
    assertThat(longestMethod("QWide")).isBetween(10_000, 65_535);
  }
}
