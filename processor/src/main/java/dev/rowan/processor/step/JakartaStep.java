package dev.rowan.processor.step;

import dev.rowan.processor.model.Remark;
import dev.rowan.processor.read.JakartaConverters;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Reporter;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Warns of converters of Jakarta Persistence that nobody finds by themselves. */
public final class JakartaStep {
  private final Reporter reporter;

  /** Prints to the reporter. */
  public JakartaStep(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Looks at the converters of a round. */
  public void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      if (JakartaConverters.isMark(annotation)) {
        for (Element converter : round.getElementsAnnotatedWith(annotation)) {
          JakartaConverters.autoApply(converter).ifPresent(this::warn);
        }
      }
    }
  }

  private void warn(Remark remark) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(remark.problem(), remark.origin(), remark.arguments().toArray());
    reporter.print(diagnostics, remark.origin().element());
  }
}
