package dev.rowan.processor.report;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is shown if the compiler has no place for what it is about. Eclipse's compiler
 * has none for the constants of an enum, and shows their messages on the enum; and none for a
 * record and all that is in it, whose messages stand on the field that holds the record. javac has
 * a place for everything.
 */
public final class MessagePlaces {
  private static final String ECLIPSE = "org.eclipse.jdt.internal.";

  private final boolean hasConstants;
  private final boolean hasRecords;

  private MessagePlaces(boolean hasConstants, boolean hasRecords) {
    this.hasConstants = hasConstants;
    this.hasRecords = hasRecords;
  }

  /** The places of the compiler that runs the processor. */
  public static MessagePlaces of(ProcessingEnvironment environment) {
    boolean isEclipse = environment.getClass().getName().startsWith(ECLIPSE);
    return new MessagePlaces(!isEclipse, !isEclipse || RecordCompanion.isInWorkspace(environment));
  }

  /** The place of a message about the entity: the origin, or the nearest that can be shown. */
  Origin shown(Origin origin, Element entity) {
    Element element = origin.element();
    Element owner = element.getEnclosingElement();
    if (!hasConstants && element.getKind() == ElementKind.ENUM_CONSTANT && owner != null) {
      return Origin.of(owner);
    }
    TypeElement unmarked = hasRecords ? null : RecordCompanion.unmarkedRecord(element);
    if (unmarked == null || unmarked.equals(entity)) {
      return origin;
    }
    return Origin.of(holder(unmarked, entity).orElse(entity));
  }

  /** The field of the entity, or of a class that it extends, that has this type. */
  private static Optional<Element> holder(TypeElement type, Element entity) {
    @Nullable Element owner = entity;
    while (owner instanceof TypeElement ownerType) {
      for (VariableElement field : ElementFilter.fieldsIn(ownerType.getEnclosedElements())) {
        if (type.equals(element(field.asType()))) {
          return Optional.of(field);
        }
      }
      owner = element(ownerType.getSuperclass());
    }
    return Optional.empty();
  }

  private static @Nullable Element element(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.asElement() : null;
  }
}
