package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column of a foreign key where its convention does not fit. It stands on a {@link
 * ManyToOne}, or on the {@link OneToOne} that owns the relation; once for each column of the other
 * entity's primary key.
 *
 * <pre>{@code
 * @ManyToOne @JoinColumn("editor_ref") User editor;
 *
 * @ManyToOne
 * @JoinColumn(value = "film", references = "film_id")
 * @JoinColumn(value = "actor", references = "actor_id")
 * FilmActor role;
 * }</pre>
 *
 * <p>On a {@link OneToMany} without {@code mappedBy} it is a column of the other entity's table, of
 * which that entity knows nothing. It must be able to hold NULL.
 *
 * <p>The column may also be that of a plain property, which then is what is read and written:
 * {@code @Id Long filmId} beside {@code @ManyToOne Lazy<Film> film}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(JoinColumn.List.class)
public @interface JoinColumn {

  /** The column's name, used as it is written (see {@link Table}). */
  String value();

  /**
   * The column of the other table's primary key to which it refers; empty for the one that stands
   * in its place.
   */
  String references() default "";

  /** The columns of a foreign key; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The columns. */
    JoinColumn[] value();
  }
}
