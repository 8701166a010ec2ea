package dev.rowan.processor.read;

import dev.rowan.processor.model.Remark;
import dev.rowan.processor.report.JakartaProblem;
import java.util.List;
import java.util.Optional;
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

  /** Tells of a converter that wants to be found for all properties of its type. */
  public static Optional<Remark> autoApply(Element converter) {
    return View.written(converter, MARK)
        .filter(view -> view.bool("autoApply").orElse(false))
        .map(
            view ->
                new Remark(
                    JakartaProblem.JAKARTA_AUTO_APPLY,
                    List.of(converter.getSimpleName().toString()),
                    view.at("autoApply")));
  }
}
