package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that is called before the row of an entity is deleted or, with {@link SoftDelete},
 * marked: by a delete, a cascade or as an orphan. The entity is as its row was read for that. An
 * exception stops the delete. A delete by condition, {@code deleteWhere(...)}, calls none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BeforeDelete {}
