package dev.rowan.processor.model;

import java.util.List;

/**
 * How an instance is made: a constructor with some of the properties, then the others are set.
 *
 * @param parameters the top-level property names ({@code path.get(0)}) in the order of the
 *     constructor's parameters; empty for the constructor without parameters
 * @param isRecord whether the type is a record
 * @param immutable whether a property exists that can only be given to the constructor, so that a
 *     changed value needs a new instance
 */
public record Construction(List<String> parameters, boolean isRecord, boolean immutable) {

  /** Copies the list. */
  public Construction {
    parameters = List.copyOf(parameters);
  }
}
