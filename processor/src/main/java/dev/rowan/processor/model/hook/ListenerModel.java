package dev.rowan.processor.model.hook;

import dev.rowan.processor.name.ClassName;
import java.util.List;

/**
 * A class whose methods are told of what happens to an entity.
 *
 * @param type the class
 * @param isMade whether generated code can make an instance
 * @param hooks the methods that take the entity
 */
public record ListenerModel(ClassName type, boolean isMade, List<Hook> hooks) {
  /** Copies the list. */
  public ListenerModel {
    hooks = List.copyOf(hooks);
  }
}
