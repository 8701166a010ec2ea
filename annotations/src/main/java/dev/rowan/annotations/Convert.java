package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which converter turns the values of a property into those of its column and back. On a list
 * or an array it may also convert the elements.
 *
 * <pre>{@code
 * @Convert(converter = MoneyConverter.class) Money price;         // numeric
 * @Convert(converter = MoneyConverter.class) List<Money> offers;  // numeric[]
 * }</pre>
 *
 * @see Converters
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Convert {

  /** The converter, a class that implements {@code dev.rowan.AttributeConverter}. */
  Class<?> converter();
}
