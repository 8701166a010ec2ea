package dev.rowan.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is returned is all that happens: {@code query.where(…);} alone asks for nothing, and {@code
 * update().set(…).where(…);} changes nothing before it is executed. Error Prone, SpotBugs and
 * IntelliJ know the annotation by its simple name, and warn.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CheckReturnValue {}
