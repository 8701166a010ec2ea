package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that holds when its row was inserted. An insert sets it, unless it has a value
 * already; an update leaves it alone. For an {@code Instant}, an {@code OffsetDateTime}, a {@code
 * ZonedDateTime}, a {@code LocalDateTime} or a {@code LocalDate}.
 *
 * <pre>{@code
 * @CreatedAt Instant createdAt;
 * }</pre>
 *
 * <p>The time is that of the database's {@code clock}, cut to the microsecond, one for all entities
 * of a call. In a record it is set in the copy that the write returns.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface CreatedAt {}
