package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that says whether its row is deleted. The row stays in the table: a delete
 * marks it, and whatever reads the entity leaves it out, unless {@code withDeleted()} is asked for.
 *
 * <pre>{@code
 * @SoftDelete @Nullable Instant deletedAt; // NULL while the row is alive
 * @SoftDelete boolean deleted;             // false while the row is alive
 * }</pre>
 *
 * <p>For a {@code boolean}, which is never NULL, or one of the types of {@link CreatedAt}, which
 * must be able to hold NULL. The repository of the entity has {@code restore} and {@code
 * hardDelete}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface SoftDelete {}
