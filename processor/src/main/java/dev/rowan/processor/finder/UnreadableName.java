package dev.rowan.processor.finder;

import dev.rowan.processor.model.EntityModel;
import java.util.List;

/** The name of a finder makes no sense from some place on. */
public final class UnreadableName extends Exception {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final boolean isProperty;
  private final transient EntityModel entity;
  private final transient List<String> names;

  UnreadableName(int position, boolean isProperty, EntityModel entity, List<String> names) {
    super("at " + position);
    this.position = position;
    this.isProperty = isProperty;
    this.entity = entity;
    this.names = names;
  }

  /** Where it makes no sense any more. */
  public int position() {
    return position;
  }

  /** Whether a property was looked for there, and not a word of the grammar. */
  public boolean isProperty() {
    return isProperty;
  }

  /** The entity whose property was looked for. */
  public EntityModel entity() {
    return entity;
  }

  /** The names that would have made sense. */
  public List<String> names() {
    return names;
  }
}
