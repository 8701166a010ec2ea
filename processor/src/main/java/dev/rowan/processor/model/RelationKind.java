package dev.rowan.processor.model;

/** The kinds of relations, each with an annotation of its own. */
public enum RelationKind {
  /** Many rows lead to one. */
  MANY_TO_ONE("ManyToOne"),
  /** One row leads to one. */
  ONE_TO_ONE("OneToOne"),
  /** Many rows lead here. */
  ONE_TO_MANY("OneToMany"),
  /** Rows are connected through a junction table. */
  MANY_TO_MANY("ManyToMany");

  private final String annotation;

  RelationKind(String annotation) {
    this.annotation = annotation;
  }

  /** The annotation's simple name. */
  public String annotation() {
    return annotation;
  }

  /** Whether the property holds a collection. */
  public boolean isToMany() {
    return this == ONE_TO_MANY || this == MANY_TO_MANY;
  }

  /** The kind of relation as it looks from the other side. */
  public RelationKind reverse() {
    return switch (this) {
      case MANY_TO_ONE -> ONE_TO_MANY;
      case ONE_TO_MANY -> MANY_TO_ONE;
      default -> this;
    };
  }
}
