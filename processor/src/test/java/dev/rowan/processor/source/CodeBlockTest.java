package dev.rowan.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Formats, what they are made of, and how long lines break. */
class CodeBlockTest {

  @Test
  void argumentsStandWhereTheFormatSays() {
    CodeBlock code = CodeBlock.of("$2L $1T $1T $$", List.class, CodeBlock.of("$N", "x"));

    assertThat(code).hasToString("x java.util.List java.util.List $");
  }

  @Test
  void pieceByPieceIsTheSameCode() {
    CodeBlock whole = CodeBlock.of("a$Wb.$L", 1);
    CodeBlock pieces = CodeBlock.builder().add("a").add("$W").add("b").add(".").add("1").build();

    assertThat(pieces)
        .isEqualTo(whole)
        .hasSameHashCodeAs(whole)
        .isNotEqualTo(CodeBlock.of("a b.1"));
  }

  @Test
  void joins() {
    assertThat(Stream.of("a", "b").map(CodeBlock::of).collect(CodeBlock.joining(", ")))
        .hasToString("a, b");
    assertThat(Stream.<CodeBlock>empty().collect(CodeBlock.joining(", ")).isEmpty()).isTrue();
    assertThat(Stream.of("a").map(CodeBlock::of).collect(CodeBlock.joining(",", "(", ")")))
        .hasToString("(a)");
  }

  @Test
  void blocksAndStatementsIndent() {
    CodeBlock code =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", "a")
            .addStatement("b(\nc)")
            .nextControlFlow("else")
            .addStatement("d()")
            .endControlFlow()
            .build();

    assertThat(code)
        .hasToString(
            """
            if (a) {
              b(
                  c);
            } else {
              d();
            }
            """);
  }

  @Test
  void aLineBreaksOnlyWhereItMayAndMust() {
    String word = "w".repeat(49);

    assertThat(CodeBlock.of("$1L.$W$1L", word)).hasToString(word + ". " + word);
    assertThat(CodeBlock.of("$1L..$W$1L", word)).hasToString(word + "..\n    " + word);
    assertThat(CodeBlock.of("$1L..$1L..", word)).hasToString(word + ".." + word + "..");
    assertThat(CodeBlock.of("$1L($Z$1L)$W$1L", word))
        .hasToString(word + "(" + word + ")\n    " + word);
  }

  @Test
  void theWidthIsThatOfOneLineWithImports() {
    CodeBlock code = CodeBlock.of("$T.$L($W$S)", java.util.Map.Entry.class, "a", "b");

    assertThat(code.width()).isEqualTo("Map.Entry.a( \"b\")".length());
  }

  @Test
  void wrongArgumentsAreAFault() {
    assertThatThrownBy(() -> CodeBlock.of("$L"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the format $L lacks an argument");
    assertThatThrownBy(() -> CodeBlock.of("a", 1))
        .hasMessage("the format a takes 0 arguments, not 1");
    assertThatThrownBy(() -> CodeBlock.of("$T", "String"))
        .hasMessage("the format $T wants a type, not String");
    assertThatThrownBy(() -> CodeBlock.of("$N", 1))
        .hasMessage("the format $N wants the name of a member, not 1");
    assertThatThrownBy(() -> CodeBlock.of("$x", 1)).hasMessage("the format $x has no kind $x");
  }

  @Test
  void aStringOfSeveralLinesIsOneLineOfCodeForEach() {
    assertThat(CodeBlock.of("$S", "a\"\\\t\nb\u0001\n"))
        .hasToString("\"a\\\"\\\\\\t\\n\"\n    + \"b\\u0001\\n\"");
  }

  @Property
  void theLiteralOfAnyTextSaysIt(@ForAll String any) {
    String text =
        any.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            + "\"\\";
    String literal = CodeBlock.of("$S", text).toString();

    assertThat(literal).startsWith("\"").endsWith("\"");
    assertThat(literal.substring(1, literal.length() - 1).translateEscapes()).isEqualTo(text);
  }
}
