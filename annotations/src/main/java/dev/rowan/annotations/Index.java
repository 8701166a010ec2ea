package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an index on the table of an {@link Entity}, for the schema. Primary keys, unique keys
 * and foreign keys have theirs without it.
 *
 * <pre>{@code
 * @Index({"author", "createdAt desc"})
 * @Index(expression = "lower(email)", unique = true, where = "deleted_at is null")
 * @Index(value = "tags", method = "gin")
 * }</pre>
 *
 * <p>It is what <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE
 * INDEX</a> makes, and changes nothing in the generated classes: a unique index has no finder,
 * {@link Unique} has.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {

  /**
   * The properties, by their names in Java, in their order; a relation stands for its columns.
   * After a name may stand {@code asc} or {@code desc}, and {@code nulls first} or {@code nulls
   * last}.
   */
  String[] value() default {};

  /** A key that is no column, as an SQL expression; it stands behind the properties. */
  String expression() default "";

  /** Whether no two rows may have the same keys. */
  boolean unique() default false;

  /** {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code spgist} or {@code brin}. */
  String method() default "btree";

  /** The rows that are indexed, as an SQL condition; empty for all. */
  String where() default "";

  /** Properties whose columns are stored in the index beside the keys. */
  String[] include() default {};

  /** The index's name; empty for PostgreSQL's own {@code <table>_<columns>_idx}. */
  String name() default "";

  /** Several indexes of one entity; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The indexes. */
    Index[] value();
  }
}
