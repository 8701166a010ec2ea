package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an {@link Entity} the base of a hierarchy: an abstract class or an interface whose subtypes
 * are entities. What is read through the base is of the right subtype, in one statement.
 *
 * <pre>{@code
 * @Entity
 * @Inheritance
 * public sealed interface Payment permits CardPayment, Transfer {
 *   @Id @Generated Long id();
 *   long cents();
 * }
 *
 * @Entity
 * @DiscriminatorValue("card")
 * public record CardPayment(Long id, long cents, String cardNumber) implements Payment {}
 *
 * @Entity
 * @DiscriminatorValue("transfer")
 * public record Transfer(Long id, long cents, String iban) implements Payment {}
 * }</pre>
 *
 * <p>A sealed base names its subtypes by that alone; one that is not sealed lists them in {@link
 * #subtypes}. The properties of an interface are its methods without parameters that the subtypes
 * implement by properties; annotations of columns stand there, and not in the subtypes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inheritance {

  /** How the entities stand in tables. */
  InheritanceType strategy() default InheritanceType.SINGLE_TABLE;

  /** The subtypes of a base that is not sealed. */
  Class<?>[] subtypes() default {};
}
