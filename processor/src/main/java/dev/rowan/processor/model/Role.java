package dev.rowan.processor.model;

/** What a property tells of its row, beside a value: Rowan writes it then, or looks at it. */
public enum Role {
  /** When the row was inserted. */
  CREATED_AT("CreatedAt"),
  /** When the row was last written. */
  UPDATED_AT("UpdatedAt"),
  /** Who inserted the row. */
  CREATED_BY("CreatedBy"),
  /** Who last wrote the row. */
  UPDATED_BY("UpdatedBy"),
  /** What changes with each write. */
  VERSION("Version"),
  /** Whether the row is deleted. */
  SOFT_DELETE("SoftDelete");

  private final String annotation;

  Role(String annotation) {
    this.annotation = annotation;
  }

  /** The simple name of the annotation that gives it. */
  public String annotation() {
    return annotation;
  }

  /** Whether it holds when something happened. */
  public boolean isMoment() {
    return this == CREATED_AT || this == UPDATED_AT;
  }

  /** Whether it holds who did something. */
  public boolean isUser() {
    return this == CREATED_BY || this == UPDATED_BY;
  }

  /** Whether it tells of the insert alone. */
  public boolean isOfInsert() {
    return this == CREATED_AT || this == CREATED_BY;
  }
}
