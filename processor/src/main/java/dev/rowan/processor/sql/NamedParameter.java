package dev.rowan.processor.sql;

import java.util.Optional;

/**
 * A named parameter at one of its places in a statement.
 *
 * @param name the name, without the colon
 * @param offset where the colon stands
 * @param end where the name ends
 * @param inList the {@code in} list that holds nothing but this parameter
 */
public record NamedParameter(String name, int offset, int end, Optional<InList> inList) {

  /**
   * An {@code in (:ids)}, from the word {@code in} or {@code not} to the closing bracket; or {@code
   * in :ids}, which PostgreSQL does not know.
   *
   * @param offset where it begins
   * @param end where it ends
   * @param negated whether it is {@code not in (:ids)}
   * @param bracketed whether it has its brackets
   */
  public record InList(int offset, int end, boolean negated, boolean bracketed) {}
}
