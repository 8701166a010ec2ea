package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a foreign key what the server does with it, for the schema. It stands where the foreign
 * key is declared: on a {@link ManyToOne}, on the {@link OneToOne} that owns the relation, or on a
 * {@link OneToMany} with a {@link JoinColumn}.
 *
 * <pre>{@code
 * @ManyToOne @ForeignKey(onDelete = ForeignKeyAction.CASCADE) Order order;
 * }</pre>
 *
 * <p>What the server deletes or changes by itself, Rowan does not see: no hook is called, and no
 * version counted. {@link Cascade#DELETE} deletes with both.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ForeignKey {

  /** The constraint's name, used as it is written; empty for {@code <table>_<columns>_fkey}. */
  String name() default "";

  /** What becomes of the row when the other one is deleted. */
  ForeignKeyAction onDelete() default ForeignKeyAction.NO_ACTION;

  /** What becomes of the columns when the other row's key changes. */
  ForeignKeyAction onUpdate() default ForeignKeyAction.NO_ACTION;
}
