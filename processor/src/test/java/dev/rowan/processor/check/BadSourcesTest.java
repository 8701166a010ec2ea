package dev.rowan.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.Fixture;
import dev.rowan.processor.compile.TestCompiler;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles each faulty source under {@code resources/bad} and holds what the compilers say against
 * the comments on the faulty lines (see {@link Fixture}).
 */
class BadSourcesTest {

  static Stream<Arguments> fixtures() {
    return Fixture.all().stream()
        .flatMap(f -> Stream.of(TestCompiler.values()).map(c -> Arguments.of(f, c)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("fixtures")
  void saysWhatTheCommentsExpect(Fixture fixture, TestCompiler compiler) {
    CompileResult result = compiler.compile(fixture.sources());
    assertThat(fixture.found(result, compiler))
        .as("%s%n%s", result.messages(), result.console())
        .containsExactlyInAnyOrderElementsOf(fixture.expected(compiler));
    assertThat(result.success()).isEqualTo(fixture.onlyWarnings());
  }
}
