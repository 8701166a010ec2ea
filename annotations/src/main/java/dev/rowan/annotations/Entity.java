package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or a record as the Java side of one PostgreSQL table. For each entity the compiler
 * writes two classes into the entity's package: a repository, and a query class with a row mapper.
 *
 * <pre>{@code
 * @Entity
 * @Table("users")
 * public class User {
 *   @Id @Generated Long id;
 *   @Column(length = 50, unique = true) String username;
 *   boolean active = true;
 * }
 * // writes UserRepository, and QUser with the constant QUser.USER
 * }</pre>
 *
 * <p>Every field (of a record: every component) that is neither static nor transient is a column.
 * The generated classes reach a field directly when it is not private, else through its getter and
 * setter, else through a constructor whose parameters carry the names of the properties.
 *
 * <p>An entity is a top-level class or record, or a static nested one, and not private. The classes
 * of a nested entity carry the names of the enclosing classes too: {@code Shop.Order} gives {@code
 * ShopOrderRepository}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {}
