package dev.rowan.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of faulty sources, named after the problem. What the compiler has to say stands as a
 * comment at the end of the faulty line:
 *
 * <pre>{@code
 * @Column(length = -1) String name; // ERROR RWN-120 <-1> <length = -1>: The length ...
 * }</pre>
 *
 * <p>The first text in angle brackets is where javac points; the second, where it is given, where
 * Eclipse's compiler points instead. A {@code *} in its place means that Eclipse's compiler gives
 * no position, as it does for everything on a record. Where Eclipse's compiler shows a message on
 * another line, there is a comment on each, {@code // javac ERROR} and {@code // ecj ERROR}. A
 * fixture with several messages on a line has the further ones on the lines below, as comments that
 * begin with {@code // ^ ERROR}.
 */
public record Fixture(String name, Map<String, String> sources, List<Expectation> expectations) {
  private static final Pattern COMMENT =
      Pattern.compile(
          "// (\\^ )?(?:(?<only>javac|ecj) )?(?<kind>ERROR|WARNING) (?<code>RWN-\\d+)"
              + " <(?<at>.+?)>(?: <(?<ecj>.+?)>)?: (?<text>.*)$");

  /** One expected message. */
  record Expectation(
      String kind,
      String code,
      String text,
      String file,
      int line,
      int column,
      int ecjColumn,
      @Nullable String only) {

    boolean isFor(TestCompiler compiler) {
      return only == null || only.equals(compiler.name().toLowerCase(Locale.ROOT));
    }
  }

  /** All fixtures of the test resources. */
  public static List<Fixture> all() {
    try (Stream<Path> folders = Files.list(Path.of(Fixture.class.getResource("/bad").toURI()))) {
      return folders.filter(Files::isDirectory).sorted().map(Fixture::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fixture read(Path folder) {
    Map<String, String> sources = new TreeMap<>();
    List<Expectation> expectations = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        String text = Files.readString(file);
        sources.put(path, text);
        expectations.addAll(expectations(path, text.split("\n")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Fixture(folder.getFileName().toString(), sources, List.copyOf(expectations));
  }

  private static List<Expectation> expectations(String file, String[] lines) {
    List<Expectation> expectations = new ArrayList<>();
    int target = 0;
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = COMMENT.matcher(lines[i]);
      if (!matcher.find()) {
        continue;
      }
      target = matcher.group(1) == null ? i : target;
      String code =
          matcher.group(1) == null ? lines[i].substring(0, matcher.start()) : lines[target];
      int column = column(code, matcher.group("at"));
      String ecj = matcher.group("ecj");
      int ecjColumn = ecj == null ? column : ecj.equals("*") ? 0 : column(code, ecj);
      expectations.add(
          new Expectation(
              matcher.group("kind"),
              matcher.group("code"),
              matcher.group("text").strip(),
              file,
              target + 1,
              column,
              ecjColumn,
              matcher.group("only")));
    }
    return expectations;
  }

  private static int column(String line, String anchor) {
    int at = line.indexOf(anchor);
    if (at < 0) {
      throw new IllegalArgumentException("no <" + anchor + "> in: " + line);
    }
    return at + 1;
  }

  /** Whether the sources compile nevertheless. */
  public boolean onlyWarnings() {
    return expectations.stream().allMatch(e -> e.kind().equals("WARNING"));
  }

  /** The codes of the expected messages. */
  public List<String> codes() {
    return expectations.stream().map(Expectation::code).toList();
  }

  /** The expected messages as text. */
  public List<String> expected(TestCompiler compiler) {
    boolean ecj = compiler == TestCompiler.ECJ;
    return expectations.stream()
        .filter(e -> e.isFor(compiler))
        .map(
            e ->
                ecj && e.ecjColumn() == 0
                    ? text(e.kind(), e.code(), e.text(), "", 0, 0)
                    : text(
                        e.kind(),
                        e.code(),
                        e.text(),
                        e.file(),
                        e.line(),
                        ecj ? e.ecjColumn() : e.column()))
        .toList();
  }

  /** What the compiler said in the same form. */
  public List<String> found(CompileResult result, TestCompiler compiler) {
    return result.problems().stream()
        .map(m -> text(kind(m), m.code(), m.text(), m.file(), m.line(), m.column()))
        .toList();
  }

  private static String kind(Message message) {
    return message.kind() == javax.tools.Diagnostic.Kind.ERROR ? "ERROR" : "WARNING";
  }

  private static String text(
      String kind, String code, String text, String file, int line, int column) {
    return "%s %s at %s:%d:%d: %s".formatted(kind, code, file, line, column, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
