package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a composite primary key that is a record: each component of the record is one column.
 *
 * <pre>{@code
 * public record FilmCategoryId(int filmId, int categoryId) {}
 *
 * @Entity
 * public record FilmCategory(@EmbeddedId FilmCategoryId id, Instant lastUpdate) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface EmbeddedId {}
