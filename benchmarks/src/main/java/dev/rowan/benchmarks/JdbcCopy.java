package dev.rowan.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/** A load through COPY in binary format, written by hand for one table: no object for a column. */
final class JdbcCopy {
  private static final String COPY =
      "copy posts (author_id, title, body, published, views, rating, price, created_at, note)"
          + " from stdin (format binary)";
  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int SIZE = 64 << 10;
  private static final int MOST_OF_A_ROW = 8 << 10;
  private static final long EPOCH_2000 = 946_684_800L;

  private final ByteBuffer buffer = ByteBuffer.allocate(SIZE);

  private JdbcCopy() {}

  static long copyIn(DataSource dataSource, List<Post> posts) {
    try (Connection connection = dataSource.getConnection()) {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
      return new JdbcCopy().write(copy, posts);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long write(CopyIn copy, List<Post> posts) throws SQLException {
    buffer.put(SIGNATURE).putInt(0).putInt(0);
    for (Post post : posts) {
      if (buffer.remaining() < MOST_OF_A_ROW) {
        flush(copy);
      }
      add(post);
    }
    buffer.putShort((short) -1);
    flush(copy);
    return copy.endCopy();
  }

  private void flush(CopyIn copy) throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  private void add(Post post) {
    buffer.putShort((short) 9);
    buffer.putInt(8).putLong(post.authorId);
    addText(post.title);
    addText(post.body);
    buffer.putInt(1).put((byte) (post.published ? 1 : 0));
    buffer.putInt(4).putInt(post.views);
    buffer.putInt(8).putDouble(post.rating);
    byte[] price = ByteConverter.numeric(post.price);
    buffer.putInt(price.length).put(price);
    buffer.putInt(8).putLong(micros(post.createdAt));
    if (post.note == null) {
      buffer.putInt(-1);
    } else {
      addText(post.note);
    }
  }

  private void addText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    buffer.putInt(bytes.length).put(bytes);
  }

  private static long micros(Instant moment) {
    return (moment.getEpochSecond() - EPOCH_2000) * 1_000_000 + moment.getNano() / 1_000;
  }
}
