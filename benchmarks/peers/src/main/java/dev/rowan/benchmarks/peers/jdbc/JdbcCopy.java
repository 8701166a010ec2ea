package dev.rowan.benchmarks.peers.jdbc;

import dev.rowan.benchmarks.peers.plain.Post;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** COPY by hand, in its text form: one buffer, and no object per column. */
final class JdbcCopy {
  private static final String COPY =
      "copy posts (author_id, title, body, published, views, rating, price, created_at, note)"
          + " from stdin";
  private static final int BUFFER = 1 << 16;

  private JdbcCopy() {}

  static void load(DataSource dataSource, List<Post> posts) {
    try (Connection connection = dataSource.getConnection()) {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
      StringBuilder text = new StringBuilder(BUFFER + 1024);
      for (Post post : posts) {
        append(text, post);
        if (text.length() >= BUFFER) {
          send(copy, text);
        }
      }
      send(copy, text);
      copy.endCopy();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(CopyIn copy, StringBuilder text) throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  private static void append(StringBuilder text, Post post) {
    text.append(post.authorId).append('\t');
    escaped(text, post.title).append('\t');
    escaped(text, post.body).append('\t');
    text.append(post.published ? 't' : 'f').append('\t');
    text.append(post.views).append('\t');
    text.append(post.rating).append('\t');
    text.append(post.price.toPlainString()).append('\t');
    text.append(post.createdAt).append('\t');
    escaped(text, post.note).append('\n');
  }

  private static StringBuilder escaped(StringBuilder text, @Nullable String value) {
    if (value == null) {
      return text.append("\\N");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c);
      }
    }
    return text;
  }
}
