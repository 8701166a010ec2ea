package dev.rowan.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.Message;
import dev.rowan.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compiles the examples of the guide's page about errors: what it calls wrong has the error of its
 * section and no other, what it calls right has none.
 */
class ErrorsPageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?m)^## RWN-(?<code>\\d+)|^<!-- (?<mark>wrong|right) -->\n```java\n(?<java>(?s:.*?))^```");
  private static final String HEAD =
      """
      package p%s;
      import static dev.rowan.annotations.Generated.Strategy.*;
      import dev.rowan.CrudRepository;
      import dev.rowan.Lazy;
      import dev.rowan.Limit;
      import dev.rowan.annotations.*;
      import dev.rowan.query.KeysetPage;
      import dev.rowan.query.KeysetRequest;
      import dev.rowan.query.Page;
      import dev.rowan.query.PageRequest;
      import dev.rowan.query.Sort;
      import jakarta.validation.*;
      import jakarta.validation.constraints.*;
      import java.lang.annotation.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  @Test
  void whatIsWrongHasTheErrorOfItsSection() throws IOException {
    Map<String, String> sources = examples("wrong");
    CompileResult result = TestCompiler.JAVAC.compile(sources, "-proc:only");
    Map<String, Set<String>> codes =
        result.problems().stream()
            .collect(
                Collectors.groupingBy(
                    Message::file,
                    TreeMap::new,
                    Collectors.mapping(Message::code, Collectors.toCollection(TreeSet::new))));
    assertThat(codes.keySet()).isEqualTo(sources.keySet());
    assertThat(codes)
        .allSatisfy(
            (file, found) ->
                assertThat(found).containsExactly("RWN-" + file.substring(1, file.indexOf('/'))));
  }

  @Test
  void whatIsRightHasNone() throws IOException {
    CompileResult result = TestCompiler.JAVAC.compile(examples("right"));
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
  }

  @Test
  void bothCompilersSayTheSame() throws IOException {
    Map<String, String> sources = examples("wrong");
    assertThat(texts(TestCompiler.ECJ.compile(sources, "-proc:only")))
        .containsExactlyInAnyOrderElementsOf(
            texts(TestCompiler.JAVAC.compile(sources, "-proc:only")));
  }

  private static List<String> texts(CompileResult result) {
    return result.problems().stream().map(m -> m.code() + " " + m.text()).toList();
  }

  /** The examples as sources, each in a package that is called after its code. */
  static Map<String, String> examples(String mark) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    String code = "";
    Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("../docs/errors.md")));
    for (MatchResult match : matcher.results().toList()) {
      if (match.group(1) != null) {
        code = match.group(1);
      } else if (match.group(2).equals(mark)) {
        sources.put("p%s/Example.java".formatted(code), HEAD.formatted(code) + match.group(3));
      }
    }
    return sources;
  }
}
