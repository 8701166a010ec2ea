package dev.rowan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@RowanTest(schema = "schema.sql")
class UserTableTest {

  @Test
  void countsUsers(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("insert into users (username) values ('ana')");
      var result = statement.executeQuery("select user_count()");
      assertThat(result.next()).isTrue();
      assertThat(result.getLong(1)).isEqualTo(1);
    }
  }
}
