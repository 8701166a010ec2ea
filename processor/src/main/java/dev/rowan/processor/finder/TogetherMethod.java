package dev.rowan.processor.finder;

import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.JointComponent;
import dev.rowan.processor.name.TypeName;
import java.util.List;

/**
 * A method that reads what several others read.
 *
 * @param method the method
 * @param pieces what is read, in the order of the components
 */
public record TogetherMethod(RepositoryMethod method, List<Piece> pieces) {

  /** Copies the list. */
  public TogetherMethod {
    pieces = List.copyOf(pieces);
  }

  /** The record. */
  public TypeName record() {
    return method.result().element();
  }

  /**
   * What is read for a component.
   *
   * @param component the component
   * @param read the method that reads it
   */
  public record Piece(JointComponent component, RepositoryMethod read) {}
}
