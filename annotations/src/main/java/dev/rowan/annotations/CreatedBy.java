package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that holds who inserted its row. An insert sets it, unless it has a value
 * already; an update leaves it alone.
 *
 * <pre>{@code
 * @CreatedBy String createdBy;
 * }</pre>
 *
 * <p>The value is what the {@code currentUser(…)} of the database gives, which must be of the
 * property's type: a name, an id. Where nobody is known it is null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface CreatedBy {}
