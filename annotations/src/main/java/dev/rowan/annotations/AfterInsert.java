package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that is called when an entity was inserted, with what the database made in it: a
 * method without parameters of the entity, or one of a listener that takes it. It runs in the
 * transaction, which an exception rolls back.
 *
 * @see AfterCommit
 * @see EntityListeners
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterInsert {}
