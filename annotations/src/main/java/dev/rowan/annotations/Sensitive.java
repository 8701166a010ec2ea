package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the values of a property out of logs and messages: even where parameters are shown, the log
 * and the listeners of statements have {@code ***} for them, also in what queries compare with its
 * column. It is left out of the JSON of {@link ToJson}. On an embedded value it is true of all its
 * columns.
 *
 * <pre>{@code
 * @Sensitive String passwordHash;
 * }</pre>
 *
 * @see Hidden
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Sensitive {}
