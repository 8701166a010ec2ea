package dev.rowan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PriceTest {
  private static final DatabaseSetup PRICES =
      database -> {
        try (var connection = database.connect();
            var statement = connection.createStatement()) {
          statement.execute("create table prices as select 42 as price");
        }
      };

  @RegisterExtension static final PostgresExtension POSTGRES = PostgresExtension.with(PRICES);

  @Test
  void readsPrices(TestDatabase database) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var prices = statement.executeQuery("select price from prices")) {
      assertThat(prices.next()).isTrue();
      assertThat(prices.getInt("price")).isEqualTo(42);
    }
  }
}
