package dev.rowan.processor.model;

import java.util.List;

/**
 * A unique key, for which the repository has a finder.
 *
 * @param properties the properties in their order, at least one
 * @param name the constraint's name, or empty
 */
public record UniqueKey(List<PropertyModel> properties, String name) {

  /** Copies the list. */
  public UniqueKey {
    properties = List.copyOf(properties);
  }
}
