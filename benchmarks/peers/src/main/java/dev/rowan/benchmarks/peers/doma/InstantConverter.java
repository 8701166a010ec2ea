package dev.rowan.benchmarks.peers.doma;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.ExternalDomain;
import org.seasar.doma.jdbc.domain.DomainConverter;

/** Instants, which Doma takes for a class of the application. */
@ExternalDomain
public final class InstantConverter implements DomainConverter<Instant, Timestamp> {
  @Override
  public @Nullable Timestamp fromDomainToValue(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public @Nullable Instant fromValueToDomain(@Nullable Timestamp value) {
    return value == null ? null : value.toInstant();
  }
}
