package dev.rowan.migrations.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewFilesTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "9, 10",
    "5.1, 6",
    "007, 8",
    "20261121093000, 20261121120000",
    "20261121120000, 20261121120001",
    "20261121093000.2, 20261121120000",
    "2026.11.21.0930, 2026.11.21.1200",
    "2026.11.21.1200, 2026.11.21.1201",
    "2026.11.21.1200.3, 2026.11.21.1200.4",
    "20271231000000, 20271231000001"
  })
  void theNextVersionIsWrittenAsThoseBefore(String newest, String next) throws IOException {
    Files.writeString(folder.resolve("V" + newest + "__last.sql"), "");
    assertThat(NewFiles.in(folder, NOON).version()).isEqualTo(next);
  }

  @Test
  void theFirstIsOneAlsoWhereThereIsNoFolder() throws IOException {
    NewFiles files = NewFiles.in(folder.resolve("db/migration"));
    assertThat(files.write("Überschriften: 1/2 ", "select 1"))
        .isEqualTo(folder.resolve("db/migration/V1__Überschriften_1_2.sql"))
        .hasContent("select 1");
  }

  @Test
  void aNameWithoutLettersIsNone() {
    assertThatThrownBy(() -> NewFiles.in(folder).write("../..__", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).isEmptyDirectory();
  }
}
