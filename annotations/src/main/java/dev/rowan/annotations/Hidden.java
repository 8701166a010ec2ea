package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a property out of the JSON of {@link ToJson}: it is not written, and not read either
 * unless {@link #read} says so.
 *
 * <pre>{@code
 * @Hidden int failedLogins;
 * @Hidden(read = true) String newPassword;   // comes in, never goes out
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Hidden {

  /** Whether it is read from JSON all the same. */
  boolean read() default false;
}
