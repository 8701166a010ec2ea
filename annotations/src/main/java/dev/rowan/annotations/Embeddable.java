package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or a record whose values have no table of their own: where an entity has a property
 * of this type, each of its fields (of a record: each component) is a column of the entity's table.
 *
 * <pre>{@code
 * @Embeddable
 * public record Address(String street, String city, @Column(length = 10) String zip) {}
 *
 * @Entity
 * public class Customer {
 *   @Id @Generated Long id;
 *   Address home;                                 // home_street, home_city, home_zip
 *   @Embedded(prefix = "billing_") Address bill;  // billing_street, billing_city, billing_zip
 * }
 * }</pre>
 *
 * <p>It may hold further embeddable values, to any depth, and may be generic. Instances are made
 * and read as those of entities are: through fields that are not private, getters and setters, or a
 * constructor whose parameters carry the names of the properties. For a type that cannot be marked,
 * as one of another library, {@link Embedded} on the property suffices.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Embeddable {}
