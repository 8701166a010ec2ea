package dev.rowan.processor.model.hook;

import java.util.Locale;

/** The moments at which hooks are called. */
public enum HookEvent {
  BEFORE_INSERT("BeforeInsert"),
  AFTER_INSERT("AfterInsert"),
  BEFORE_UPDATE("BeforeUpdate"),
  AFTER_UPDATE("AfterUpdate"),
  BEFORE_DELETE("BeforeDelete"),
  AFTER_DELETE("AfterDelete"),
  BEFORE_RESTORE("BeforeRestore"),
  AFTER_RESTORE("AfterRestore"),
  AFTER_LOAD("AfterLoad");

  private final String annotation;

  HookEvent(String annotation) {
    this.annotation = annotation;
  }

  /** The simple name of the annotation. */
  public String annotation() {
    return annotation;
  }

  /** The method of the row mapper: {@code afterInsert}. */
  public String method() {
    return Character.toLowerCase(annotation.charAt(0)) + annotation.substring(1);
  }

  /** The constant of the change: {@code INSERT}. */
  public String change() {
    return name().substring(name().indexOf('_') + 1);
  }

  /** The method of the row mapper that tells of it after the commit: {@code insertCommitted}. */
  public String committed() {
    return change().toLowerCase(Locale.ROOT) + "Committed";
  }

  /** Whether a row has changed. */
  public boolean isAfterChange() {
    return annotation.startsWith("After") && this != AFTER_LOAD;
  }

  /** Whether a record may be replaced. */
  public boolean replaces() {
    return this == BEFORE_INSERT || this == BEFORE_UPDATE || this == AFTER_LOAD;
  }

  /** Whether it is about a row that is inserted or updated. */
  public boolean isOfWrite() {
    return name().endsWith("_INSERT") || name().endsWith("_UPDATE");
  }

  /** Whether it is about a row that comes back. */
  public boolean isOfRestore() {
    return this == BEFORE_RESTORE || this == AFTER_RESTORE;
  }

  /** Whether it is about a row that goes or comes back. */
  public boolean isOfDelete() {
    return name().endsWith("_DELETE") || isOfRestore();
  }
}
