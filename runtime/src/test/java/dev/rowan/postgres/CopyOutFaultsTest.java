package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.mapping.CopiedQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A COPY to the client whose stream fails. */
final class CopyOutFaultsTest {

  private static final String SELECT =
      "select n, repeat('x', 500) from generate_series(1, 100000) n";

  @Test
  void whatWasOnItsWayIsNotTheAnswerToTheNextStatements() {
    try (Database db = TestServer.newPool().set("maximumPoolSize", "1").build()) {
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(
                () ->
                    new CopiedQuery(db.statements("test"), SELECT, values -> {})
                        .writeTo(new Full(), "format csv"))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("No space left on device")
            .hasNoSuppressedExceptions();
        assertThat(LongStream.range(0, 9).map(n -> Pools.number(db, "select " + n)))
            .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
      }
    }
  }

  private static final class Full extends OutputStream {
    private int rows;

    @Override
    public void write(byte[] row) throws IOException {
      if (++rows > 10) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void write(int b) {}
  }
}
