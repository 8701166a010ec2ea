package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that is called when the row of an entity was deleted or, with {@link SoftDelete},
 * marked; as {@link AfterInsert}. The entity is as its row was before.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterDelete {}
