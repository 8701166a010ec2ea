package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property by which an update sees that others have changed the row since it was read. It
 * is then refused with an {@code OptimisticLockException}, and so is the delete of the entity.
 *
 * <pre>{@code
 * @Version int version;                      // 0 when inserted, one more with each update
 * @Version Instant changedAt;                // the moment of the last write, by the server's clock
 * @Version @Column(name = "xmin") long xmin; // what PostgreSQL keeps of each row; needs no column
 * }</pre>
 *
 * <p>For a {@code short}, an {@code int}, a {@code long} or one of their boxes, an {@code Instant},
 * an {@code OffsetDateTime} or a {@code LocalDateTime}. The database makes each new value; it is
 * read back when the write has succeeded.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Version {}
