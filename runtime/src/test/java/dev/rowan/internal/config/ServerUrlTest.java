package dev.rowan.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost/blog",
        "jdbc:postgresql://a:1,b:2/blog?sslmode=require&ApplicationName=x",
        "jdbc:postgresql:blog"
      })
  void aJdbcUrlStaysAsItIs(String url) {
    assertThat(ServerUrl.parse(url)).isEqualTo(new ServerUrl(url, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "postgres://localhost/blog, jdbc:postgresql://localhost/blog",
    "postgresql://localhost, jdbc:postgresql://localhost/",
    "postgres://my_host:5433/blog, jdbc:postgresql://my_host:5433/blog",
    "postgres://[::1]:5433/blog, jdbc:postgresql://[::1]:5433/blog",
    "postgres://h/b?sslmode=require&channel_binding=require, jdbc:postgresql://h/b?sslmode=require&channelBinding=require",
    "postgres://h/b?application_name=a, jdbc:postgresql://h/b?ApplicationName=a"
  })
  void aShortUrlBecomesAJdbcUrl(String url, String jdbcUrl) {
    assertThat(ServerUrl.parse(url).jdbcUrl()).isEqualTo(jdbcUrl);
  }

  @Test
  void userAndPasswordAreUnescaped() {
    ServerUrl url = ServerUrl.parse("postgres://ana%40x:p%2Fw+%25:@host/blog");
    assertThat(url.user()).isEqualTo("ana@x");
    assertThat(url.password()).isEqualTo("p/w+%:");
    assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://host/blog");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mysql://localhost/blog|must begin with jdbc:postgresql:",
        "postgres://a:%zz@h/b|write % as %25",
        "jdbc:postgresql://h/b?sslmod=require|no property sslmod: did you mean sslmode?",
        "postgres://h/b?aplication_name=x|did you mean ApplicationName?"
      })
  void mistakesAreExplained(String url, String message) {
    assertThatThrownBy(() -> ServerUrl.parse(url))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(message);
  }
}
