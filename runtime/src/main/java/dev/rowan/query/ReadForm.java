package dev.rowan.query;

import dev.rowan.mapping.Statements;

/**
 * A query as its results are read together with others.
 *
 * @param <E> what the rows are
 */
interface ReadForm<E> {

  /** What makes the statements. */
  Statements statements();

  /** Refuses to run where it must not. */
  void check();

  /** How the rows are read, once. */
  PageForm<?, E> form();

  /** The statement that reads so many rows at most, 0 for all. */
  Renderer rows(int most);

  /** The statement that counts the rows. */
  Renderer count();

  /** The statement that tells whether there is a row. */
  Renderer exists();
}
