package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the table of an {@link Entity} or the column of a property was called before, so that
 * the difference to a database renames it and keeps what is in it. Nothing in two schemas tells a
 * new name from something new.
 *
 * <pre>{@code
 * @Entity @Table("members") @RenamedFrom("users")
 * class Member {
 *   @Id Long id;
 *   @RenamedFrom("mail") String email;
 *   @ManyToOne @RenamedFrom("team_ref") Team team;
 * }
 * }</pre>
 *
 * <p>It acts where the old name is in the database and the new one is not, and does nothing
 * elsewhere: it may be removed when all databases have the new name. The name is used as it is
 * written (see {@link Table}). On a relation it is that of the one column of its foreign key; in an
 * {@link Embeddable} it has the same prefix as the column has now.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface RenamedFrom {

  /** The name before: of a table in the same schema, or of a column. */
  String value();
}
