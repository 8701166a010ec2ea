package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a property as JSON in one column: {@code jsonb}, or {@code json} with {@code @Column(type =
 * "json")}. The database's {@code JsonCodec} writes and reads values of any type; a {@code String}
 * is the JSON text itself, for which no codec is needed. Null is NULL.
 *
 * <pre>{@code
 * @Json Settings settings;                // a record or a class
 * @Json Map<String, List<Step>> steps;
 * @Json String raw;                       // {"any": "json"}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Json {}
