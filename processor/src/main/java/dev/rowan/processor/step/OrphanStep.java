package dev.rowan.processor.step;

import dev.rowan.processor.read.Orphans;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Reporter;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reports annotations on classes that nobody maps. */
public final class OrphanStep {
  private final Reporter reporter;

  /** Prints to the reporter. */
  public OrphanStep(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Looks at all elements of a round with one of these annotations. */
  public void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        Orphans.find(element, annotation).ifPresent(this::report);
      }
    }
  }

  private void report(Orphans.Orphan orphan) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(orphan.problem(), orphan.origin(), orphan.arguments().toArray());
    reporter.print(diagnostics, orphan.origin().element());
  }
}
