package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that is called for each instance that is read, by whatever query, when its columns
 * are there; what a fetch plan reads beside them comes later. That of a record may return the
 * record that is given in its place.
 *
 * <pre>{@code
 * @AfterLoad void price() {
 *   gross = net.multiply(VAT);
 * }
 * }</pre>
 *
 * <p>It runs while the result is read, so it must not ask the database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterLoad {}
