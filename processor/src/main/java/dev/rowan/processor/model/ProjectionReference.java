package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import java.util.Optional;

/**
 * A record with {@code @Projection} that something else mentions.
 *
 * @param type the record
 * @param entity the entity from whose rows it is read, if it is one's
 */
public record ProjectionReference(ClassName type, Optional<ClassName> entity) {

  /** The generated class. */
  public ClassName projection() {
    return GeneratedNames.projection(type);
  }
}
