package dev.rowan.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a method of a listener with {@link AfterInsert}, {@link AfterUpdate}, {@link AfterDelete} or
 * {@link AfterRestore} wait for the commit, and run on another thread then: for mails, indexes and
 * whatever must not happen when the transaction is rolled back.
 *
 * <pre>{@code
 * @AfterInsert @AfterCommit void welcome(User user) {
 *   mails.welcome(user.email);
 * }
 * }</pre>
 *
 * <p>What one transaction has for such methods runs in its order, one after the other. The method
 * is given the object that was written, so what changes it later shows; what it throws goes to the
 * error handler of the events.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterCommit {}
