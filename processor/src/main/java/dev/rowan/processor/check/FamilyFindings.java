package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.report.Finding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What is to be said of an entity in a hierarchy: nothing that its base, or a subtype whose
 * properties the base has, is told as well.
 */
final class FamilyFindings {

  private FamilyFindings() {}

  static List<Finding> of(EntityDeclaration entity, List<Finding> all) {
    if (entity.base().isPresent()) {
      boolean isInterface = entity.base().get().inheritance().isInterface();
      return all.stream().filter(f -> !isInterface || isIn(f, entity.origin().element())).toList();
    }
    Element base = entity.subtype().map(s -> s.inheritance().origin().element()).orElseThrow();
    return all.stream().filter(f -> !isIn(f, base)).toList();
  }

  /** Whether something was found at a type, or at a member of it. */
  private static boolean isIn(Finding finding, Element type) {
    return Stream.iterate(finding.origin().element(), Objects::nonNull, FamilyFindings::around)
        .filter(TypeElement.class::isInstance)
        .findFirst()
        .filter(type::equals)
        .isPresent();
  }

  private static Element around(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }
}
