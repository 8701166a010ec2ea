package dev.rowan.processor.read;

import dev.rowan.processor.model.Remark;
import dev.rowan.processor.report.JakartaProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds what users must know of the annotations of Jakarta Persistence in classes. */
final class JakartaReader {

  private JakartaReader() {}

  /** Reads the classes and their members. */
  static List<Remark> read(List<TypeElement> types) {
    List<Remark> remarks = new ArrayList<>();
    for (TypeElement type : types) {
      add(type, remarks);
      type.getEnclosedElements().stream()
          .filter(e -> e.getKind().isField() || e.getKind() == ElementKind.METHOD)
          .forEach(member -> add(member, remarks));
    }
    return remarks;
  }

  private static void add(Element element, List<Remark> remarks) {
    if (!Jakarta.isOn(element)) {
      return;
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      View.written(element, View.name(mirror))
          .filter(Jakarta::isOwn)
          .ifPresent(view -> remarks.addAll(remarks(view)));
    }
    contradictions(element, remarks);
  }

  private static List<Remark> remarks(View view) {
    List<Remark> remarks = new ArrayList<>();
    JakartaTable.ROWS.forEach(row -> row.of(view).ifPresent(remarks::add));
    generator(view).ifPresent(remarks::add);
    String name = Jakarta.simple(view);
    boolean isKnown =
        JakartaTable.UNDERSTOOD.contains(name)
            || JakartaTable.ROWS.stream().anyMatch(row -> row.annotations().contains(name));
    if (!isKnown) {
      remarks.add(new Remark(JakartaProblem.JAKARTA_UNKNOWN, List.of(name), view.origin()));
    }
    return remarks;
  }

  /** A value that names a generator, of which nobody says which sequence it takes. */
  private static Optional<Remark> generator(View view) {
    String name = view.string("generator");
    boolean isMissing =
        Jakarta.simple(view).equals("GeneratedValue")
            && !name.isEmpty()
            && JakartaGenerators.strategy(view).equals("SEQUENCE")
            && JakartaGenerators.generator(view).isEmpty();
    String property = view.element().getSimpleName().toString();
    return isMissing
        ? Optional.of(
            new Remark(
                JakartaProblem.JAKARTA_UNKNOWN_GENERATOR,
                List.of(name, property, name),
                view.at("generator")))
        : Optional.empty();
  }

  private static void contradictions(Element element, List<Remark> remarks) {
    Annotations annotations = new Annotations(element);
    for (String annotation : Jakarta.translated()) {
      Optional<View> own = annotations.written(annotation);
      Optional<View> foreign =
          own.isPresent() ? annotations.translated(annotation) : Optional.empty();
      if (foreign.isPresent() && own.get().contradicts(foreign.get())) {
        remarks.add(
            new Remark(
                JakartaProblem.JAKARTA_CONTRADICTION,
                List.of(Names.simple(annotation), element.getSimpleName().toString()),
                foreign.get().origin()));
      }
    }
  }
}
