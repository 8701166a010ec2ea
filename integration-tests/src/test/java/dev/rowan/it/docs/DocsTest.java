package dev.rowan.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds each Java example of the guide against the region of a compiled source that the comment
 * before it names. Examples of mistakes are marked {@code <!-- wrong -->} instead.
 */
class DocsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^(?:<!-- (?<mark>.*?) -->\n)?```java\n(?<code>(?s:.*?))^```");
  private static final Pattern REGION = Pattern.compile("region: (?<file>\\S+)#(?<name>\\S+)");

  @TestFactory
  List<DynamicTest> everyExampleIsARegionOfACompiledSource() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
      for (Path page : pages.filter(DocsTest::isChecked).sorted().toList()) {
        Matcher example = EXAMPLE.matcher(Files.readString(page));
        while (example.find()) {
          String mark = String.valueOf(example.group("mark"));
          String code = example.group("code");
          tests.add(
              DynamicTest.dynamicTest(
                  page.getFileName() + " " + mark, () -> check(mark, code.strip())));
        }
      }
    }
    return tests;
  }

  /** The pages on testing and on errors have tests of their own in their modules. */
  private static boolean isChecked(Path page) {
    return page.toString().endsWith(".md")
        && !page.endsWith("testing.md")
        && !page.endsWith("errors.md");
  }

  private static void check(String mark, String code) throws IOException {
    if (mark.equals("wrong")) {
      return;
    }
    Matcher region = REGION.matcher(mark);
    assertThat(region.matches()).as("an example needs a region or 'wrong':%n%s", code).isTrue();
    String source = Files.readString(ROOT.resolve(region.group("file")));
    assertThat(code).isEqualTo(region(source, region.group("name")));
  }

  private static String region(String source, String name) {
    Matcher region =
        Pattern.compile(
                "(?m)^ *// region " + Pattern.quote(name) + "\n(?<body>(?s:.*?))^ *// endregion")
            .matcher(source);
    assertThat(region.find()).as("a region named " + name).isTrue();
    return region.group("body").stripTrailing().stripIndent().strip();
  }
}
