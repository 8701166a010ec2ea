package dev.rowan.it.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Limit;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.it.nulls.Person;
import dev.rowan.query.PageRequest;
import dev.rowan.testing.RowanTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No hostile text changes a declared query: each comes back as it was. */
@RowanTest(schema = "schema.sql")
class EchoTest {
  private Echo echo;
  private Person ana;

  @BeforeEach
  void fill(Database database) {
    echo = new EchoImpl(database);
    ana = echo.insert(new Person(null, "ana", "ana", 1, null, List.of()));
  }

  @Test
  void eachComesBack() {
    for (String text : Texts.naughty()) {
      assertThat(echo.text(text)).isEqualTo(text);
      assertThat(echo.json(text)).isTrue();
      assertThat(echo.rename(ana.id(), text)).isEqualTo(text);
      assertThat(echo.name(text)).contains(text);
      assertThat(echo.others(Set.of(text))).doesNotContain(text);
    }
    assertThat(echo.name("no such")).isEmpty();
  }

  @Test
  void allComeBack() {
    List<String> all = Texts.naughty().stream().distinct().toList();
    assertThat(echo.texts(all, Limit.of(all.size()))).isEqualTo(all);
    assertThat(echo.page(all.toArray(new String[0]), PageRequest.first(10)).totalElements())
        .isEqualTo(all.size());
  }

  @Test
  void whatPostgresqlCannotHoldIsRefused() {
    assertThatThrownBy(() -> echo.text("a\0b")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> echo.rename(ana.id(), "\uD800"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> echo.others(Set.of("a\0b"))).isInstanceOf(InvalidValueException.class);
  }
}
