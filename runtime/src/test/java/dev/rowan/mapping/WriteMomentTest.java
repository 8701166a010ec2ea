package dev.rowan.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.ConfigurationException;
import dev.rowan.internal.WriteSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a call knows of the moment at which it writes, and of who writes. */
class WriteMomentTest {
  private static final Listeners LISTENERS = new Listeners(Map.of(), delivery -> {});
  private static final Instant NOW = Instant.parse("2026-01-31T23:30:00.123456789Z");
  private static final Instant MICROS = Instant.parse("2026-01-31T23:30:00.123456Z");

  @Test
  void everyFormOfTheMomentIsCutToTheMicrosecond() {
    WriteMoment moment = moment(null);
    assertThat(moment.instant()).isEqualTo(MICROS);
    assertThat(moment.at(OffsetDateTime.class)).isEqualTo(MICROS.atOffset(ZoneOffset.UTC));
    assertThat(moment.at(ZonedDateTime.class)).isEqualTo(MICROS.atZone(ZoneOffset.UTC));
    assertThat(moment.at(LocalDateTime.class)).isEqualTo("2026-02-01T00:30:00.123456");
    assertThat(moment.at(LocalDate.class)).isEqualTo("2026-02-01");
  }

  @Test
  void theClockIsAskedOnce() {
    Clock ticking =
        new Clock() {
          private long seconds;

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return Instant.ofEpochSecond(seconds++);
          }
        };
    WriteMoment moment = new WriteMoment(new WriteSettings(ticking, null, LISTENERS));
    assertThat(moment.instant()).isEqualTo(moment.instant());
    assertThat(moment.localDateTime()).isEqualTo("1970-01-01T00:00:00");
  }

  @Test
  void theUserIsAskedForOnceAndOnlyWhenItIsWanted() {
    AtomicInteger calls = new AtomicInteger();
    WriteMoment moment =
        moment(
            () -> {
              calls.incrementAndGet();
              return null;
            });
    assertThat(calls).hasValue(0);
    assertThat(moment.user(String.class, "Post.createdBy")).isNull();
    assertThat(moment.user(String.class, "Post.updatedBy")).isNull();
    assertThat(calls).hasValue(1);
  }

  @Test
  void aUserThatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> moment(null).user(String.class, "Post.createdBy"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "Nobody says who writes Post.createdBy; give it when the database is made:"
                + " Database.builder()…currentUser(() -> …).build()");
  }

  @Test
  void aUserOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> moment(() -> 7L).user(String.class, "Post.createdBy"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "Post.createdBy is of the type String, but currentUser(…) of the database gives a Long;"
                + " let both be the same");
  }

  private static WriteMoment moment(@Nullable Supplier<?> user) {
    return new WriteMoment(
        new WriteSettings(Clock.fixed(NOW, ZoneId.of("Europe/Berlin")), user, LISTENERS));
  }
}
