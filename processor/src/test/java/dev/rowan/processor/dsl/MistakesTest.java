package dev.rowan.processor.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.Message;
import dev.rowan.processor.compile.TestCompiler;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What does not fit does not compile: each mistake is refused where it stands, by both compilers,
 * while its twin compiles. The message is one that can be read.
 */
class MistakesTest {

  private static final List<Mistake> MISTAKES = Mistake.all();

  /** Compilers leave them out where they print a message; here it is asked for in full. */
  private static final Pattern PACKAGES = Pattern.compile("\\b([a-z]+\\.)+(?=[A-Z])");

  @Test
  void thereAreManyOfThem() {
    assertThat(MISTAKES).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource
  void theTwinsCompile(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(Snippets.sources(MISTAKES.stream().map(Mistake::right).toList()));
    assertThat(errors(result)).isEmpty();
    assertThat(result.success()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theMistakesDoNot(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(Snippets.sources(MISTAKES.stream().map(Mistake::wrong).toList()));
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < MISTAKES.size(); i++) {
      Mistake mistake = MISTAKES.get(i);
      List<Message> errors = errorsOf(result, i);
      all.assertThat(errors).as(mistake.name()).isNotEmpty();
      all.assertThat(errors).as(mistake.name()).allMatch(e -> e.line() == Snippets.LINE);
      if (compiler == TestCompiler.JAVAC && errors.size() == 1) {
        check(all, mistake, errors.get(0));
      }
    }
    all.assertThat(errors(result)).allMatch(e -> e.file().startsWith("p/Snippet"));
    all.assertAll();
  }

  /** Among the first lines of a message stands what is wrong, in terms of the user's types. */
  private static void check(SoftAssertions all, Mistake mistake, Message error) {
    String text = PACKAGES.matcher(error.text()).replaceAll("");
    String start = text.lines().limit(7).collect(Collectors.joining("\n"));
    all.assertThat(error.column()).as("%s%n%s", mistake, text).isEqualTo(mistake.column());
    all.assertThat(start).as(mistake.name()).contains(mistake.says());
    all.assertThat(start.lines()).allMatch(line -> line.length() < 130);
    all.assertThat(text).as(mistake.name()).doesNotContain("CAP#", "INT#", "capture");
  }

  private static List<Message> errorsOf(CompileResult result, int place) {
    String file = "p/" + Snippets.name(place) + ".java";
    return errors(result).stream().filter(m -> m.file().equals(file)).toList();
  }

  private static List<Message> errors(CompileResult result) {
    return result.messages().stream().filter(m -> m.kind() == Diagnostic.Kind.ERROR).toList();
  }
}
