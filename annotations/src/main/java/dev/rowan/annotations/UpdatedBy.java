package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that holds who last wrote its row: each insert and update sets it, the {@code
 * update().set(…)} of rows included, unless that sets it itself. It is null when nobody is known.
 * For the types of {@link CreatedBy}.
 *
 * <pre>{@code
 * @UpdatedBy String updatedBy;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface UpdatedBy {}
