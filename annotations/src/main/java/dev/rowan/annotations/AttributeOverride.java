package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says, where a value is embedded, what one of its columns looks like, in the place of what its
 * type says.
 *
 * <pre>{@code
 * @AttributeOverride(name = "city", column = @Column(name = "town", length = 80))
 * @AttributeOverride(name = "position.latitude", column = @Column(name = "lat"))
 * Address address;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(AttributeOverride.List.class)
public @interface AttributeOverride {

  /** The property of the value; of one that is embedded in it, the path with points. */
  String name();

  /**
   * The column. Its name stands without the prefix; without a name, it has the one that it would
   * have anyway.
   */
  Column column();

  /** Several of them; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** What is said of each column. */
    AttributeOverride[] value();
  }
}
