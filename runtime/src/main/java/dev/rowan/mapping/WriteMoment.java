package dev.rowan.mapping;

import dev.rowan.errors.ConfigurationException;
import dev.rowan.internal.WriteSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When a call writes, and who: one moment and one user for all entities of the call, which are
 * asked for only where an entity wants to know. Times are cut to the microsecond, as PostgreSQL
 * keeps them. Not thread-safe; {@link Statements#moment} gives it.
 */
public final class WriteMoment {

  private final WriteSettings settings;
  private @Nullable Instant now;
  private boolean isUserKnown;
  private @Nullable Object user;

  WriteMoment(WriteSettings settings) {
    this.settings = settings;
  }

  /** The moment. */
  public Instant instant() {
    Instant known = now;
    if (known == null) {
      known = settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
      now = known;
    }
    return known;
  }

  /** The listeners of the database. */
  public Listeners listeners() {
    return settings.listeners();
  }

  /** The database's clock, which goes on. */
  public Clock clock() {
    return settings.clock();
  }

  /** The moment in UTC, as it is read back. */
  public OffsetDateTime offsetDateTime() {
    return instant().atOffset(ZoneOffset.UTC);
  }

  /** The moment in UTC, as it is read back. */
  public ZonedDateTime zonedDateTime() {
    return instant().atZone(ZoneOffset.UTC);
  }

  /** The moment in the time zone of the database's clock. */
  public LocalDateTime localDateTime() {
    return LocalDateTime.ofInstant(instant(), settings.clock().getZone());
  }

  /** The day in the time zone of the database's clock. */
  public LocalDate localDate() {
    return localDateTime().toLocalDate();
  }

  /** The moment as a value of one of the types above. */
  public <V> V at(Class<V> type) {
    return type.cast(moment(type));
  }

  private Object moment(Class<?> type) {
    if (type == Instant.class) {
      return instant();
    }
    if (type == OffsetDateTime.class) {
      return offsetDateTime();
    }
    if (type == ZonedDateTime.class) {
      return zonedDateTime();
    }
    if (type == LocalDateTime.class) {
      return localDateTime();
    }
    if (type == LocalDate.class) {
      return localDate();
    }
    throw new IllegalArgumentException("No moment is a " + type.getName());
  }

  /**
   * Who writes; null when nobody is known.
   *
   * @param type the type of the property that holds it
   * @param property the property, for messages: {@code Post.createdBy}
   * @throws ConfigurationException when the database does not know who writes, or knows it as
   *     something else
   */
  public <V> @Nullable V user(Class<V> type, String property) {
    Object known = user(property);
    if (known != null && !type.isInstance(known)) {
      throw new ConfigurationException(
          "%s is of the type %s, but currentUser(…) of the database gives a %s; let both be the same"
              .formatted(property, type.getSimpleName(), known.getClass().getSimpleName()));
    }
    return type.cast(known);
  }

  private @Nullable Object user(String property) {
    if (!isUserKnown) {
      user = supplier(property).get();
      isUserKnown = true;
    }
    return user;
  }

  private Supplier<?> supplier(String property) {
    Supplier<?> supplier = settings.user();
    if (supplier == null) {
      throw new ConfigurationException(
          "Nobody says who writes %s; give it when the database is made: Database.builder()…currentUser(() -> …).build()"
              .formatted(property));
    }
    return supplier;
  }
}
