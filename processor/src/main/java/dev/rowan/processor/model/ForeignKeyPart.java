package dev.rowan.processor.model;

import java.util.List;

/**
 * Where the value of a foreign key's column comes from.
 *
 * @param relation the property that is the relation
 * @param holder what that property holds
 * @param targetPath the names that lead from the other entity to the value: one, or two for a
 *     component of an embedded id
 */
public record ForeignKeyPart(String relation, Holder holder, List<String> targetPath) {

  /** Copies the path. */
  public ForeignKeyPart {
    targetPath = List.copyOf(targetPath);
  }
}
