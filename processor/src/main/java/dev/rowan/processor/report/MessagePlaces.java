package dev.rowan.processor.report;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is shown if the compiler has no place for what it is about. Eclipse's compiler
 * has none for the constants of an enum, nor for a record and all that is in it; their messages
 * stand on the entity's field of this type. javac has a place for everything.
 *
 * <p>On the enum itself would be nearer, but Eclipse compiles an edited enum before it processes
 * the entity again, and then drops what is said about the enum.
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
    TypeElement unmarked = unmarked(origin.element());
    return unmarked == null || unmarked.equals(entity)
        ? origin
        : Origin.of(holder(unmarked, entity).orElse(entity));
  }

  /** The type in which the compiler has no place for the element; null when it has one. */
  private @Nullable TypeElement unmarked(Element element) {
    if (element.getKind() == ElementKind.ENUM_CONSTANT) {
      return hasConstants ? null : (TypeElement) element.getEnclosingElement();
    }
    return hasRecords ? null : RecordCompanion.unmarkedRecord(element);
  }

  /**
   * The field of the entity, or of a class that it extends, of this type, an array or a list of it.
   */
  private static Optional<Element> holder(TypeElement type, Element entity) {
    @Nullable Element owner = entity;
    while (owner instanceof TypeElement ownerType) {
      for (VariableElement field : ElementFilter.fieldsIn(ownerType.getEnclosedElements())) {
        if (isOf(type, field.asType())) {
          return Optional.of(field);
        }
      }
      owner = element(ownerType.getSuperclass());
    }
    return Optional.empty();
  }

  private static boolean isOf(TypeElement type, TypeMirror declared) {
    if (declared instanceof ArrayType array) {
      return isOf(type, array.getComponentType());
    }
    return declared instanceof DeclaredType generic
        && (type.equals(generic.asElement())
            || generic.getTypeArguments().stream().anyMatch(argument -> isOf(type, argument)));
  }

  private static @Nullable Element element(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.asElement() : null;
  }
}
