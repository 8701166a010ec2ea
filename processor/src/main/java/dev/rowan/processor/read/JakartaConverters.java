package dev.rowan.processor.read;

import dev.rowan.processor.model.Remark;
import dev.rowan.processor.report.JakartaProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads the converters of Jakarta Persistence. */
public final class JakartaConverters {
  private static final String MARK = "jakarta.persistence.Converter";

  /** What they implement. */
  static final String INTERFACE = "jakarta.persistence.AttributeConverter";

  private JakartaConverters() {}

  /** Whether the annotation marks converters. */
  public static boolean isMark(TypeElement annotation) {
    return annotation.getQualifiedName().contentEquals(MARK);
  }

  /**
   * Tells of a converter that wants to be found for all properties of its type, and that neither
   * its package nor its module registers.
   */
  public static Optional<Remark> autoApply(Element converter) {
    return View.written(converter, MARK)
        .filter(view -> view.bool("autoApply").orElse(false))
        .filter(view -> !isRegistered(converter))
        .map(
            view ->
                new Remark(
                    JakartaProblem.JAKARTA_AUTO_APPLY,
                    List.of(converter.getSimpleName().toString()),
                    view.at("autoApply")));
  }

  private static boolean isRegistered(Element converter) {
    return Stream.iterate(converter, Objects::nonNull, Element::getEnclosingElement)
        .flatMap(scope -> View.of(scope, Names.CONVERTERS).stream())
        .flatMap(view -> view.types("value").stream())
        .anyMatch(type -> type.toString().equals(converter.asType().toString()));
  }
}
