package dev.rowan.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DotEnvTest {

  @TempDir Path directory;

  @Test
  void readsWhatPeopleWrite() throws IOException {
    assertThat(
            parse(
                """
                \uFEFF# the database
                A=plain

                export B = spaced out   # a comment
                C='single # $quoted \\n'
                D="double \\"quoted\\"\\n"  # a comment
                E=
                F=a#b=c
                G=#only a comment
                """))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "A", "plain",
                "B", "spaced out",
                "C", "single # $quoted \\n",
                "D", "double \"quoted\"\n",
                "E", "",
                "F", "a#b=c",
                "G", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "secret|write NAME=value",
        "1A=x|write NAME=value",
        "A='x|the closing ' is missing",
        "A=\"x\" y|nothing may follow",
      })
  void namesTheLineOfAMistakeAndNotItsText(String line, String message) {
    assertThatThrownBy(() -> parse("OK=1\n" + line + "\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(".env, line 2: " + message)
        .hasMessageNotContaining("secret");
  }

  private Map<String, String> parse(String text) throws IOException {
    return DotEnv.read(Files.writeString(directory.resolve(".env"), text));
  }
}
