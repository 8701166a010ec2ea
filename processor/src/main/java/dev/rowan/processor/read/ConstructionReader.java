package dev.rowan.processor.read;

import dev.rowan.processor.model.Construction;
import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Chooses the constructor that generated code calls: the one without parameters where everything
 * can be set afterwards, else the longest whose parameters carry the names of properties.
 */
final class ConstructionReader {
  private final Elements elements;
  private final Members members;
  private final List<PropertyDeclaration> properties;
  private final Map<String, TypeMirror> types = new HashMap<>();

  /** The properties and their types. */
  ConstructionReader(Elements elements, Members members, List<PropertyDeclaration> properties) {
    this.elements = elements;
    this.members = members;
    this.properties = List.copyOf(properties);
  }

  /** Reads a class whose properties are these fields. */
  ConstructionReading read(List<VariableElement> fields) {
    fields.forEach(f -> types.put(f.getSimpleName().toString(), members.typeOf(f)));
    List<Candidate> candidates = candidates();
    List<Candidate> fitting = candidates.stream().filter(this::fits).toList();
    if (fitting.isEmpty()) {
      return new ConstructionReading.None(unset(candidates));
    }
    return choose(fitting);
  }

  /** The canonical constructor of a record. */
  static ConstructionReading ofRecord(List<PropertyDeclaration> components) {
    List<String> names = components.stream().map(PropertyDeclaration::name).toList();
    return new ConstructionReading.Found(new Construction(names, true, true));
  }

  private ConstructionReading choose(List<Candidate> fitting) {
    boolean immutable = properties.stream().anyMatch(p -> !p.access().settable());
    if (fitting.stream().anyMatch(c -> c.parameters().isEmpty())) {
      return new ConstructionReading.Found(new Construction(List.of(), false, immutable));
    }
    List<Candidate> longestFirst =
        fitting.stream()
            .sorted(Comparator.comparingInt((Candidate c) -> c.parameters().size()).reversed())
            .toList();
    Candidate longest = longestFirst.get(0);
    int size = longest.parameters().size();
    if (longestFirst.size() > 1 && longestFirst.get(1).parameters().size() == size) {
      return new ConstructionReading.Ambiguous(longestFirst.get(1).origin());
    }
    return new ConstructionReading.Found(new Construction(longest.parameters(), false, immutable));
  }

  private boolean fits(Candidate candidate) {
    return candidate.matches() && unset(candidate).isEmpty();
  }

  private List<String> unset(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.parameters().isEmpty())
        .findFirst()
        .map(this::unset)
        .orElse(List.of());
  }

  private List<String> unset(Candidate candidate) {
    return properties.stream()
        .filter(p -> !p.access().settable())
        .map(PropertyDeclaration::name)
        .filter(name -> !candidate.parameters().contains(name))
        .toList();
  }

  private List<Candidate> candidates() {
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(members.entity().getEnclosedElements());
    boolean hasExplicit =
        constructors.stream().anyMatch(c -> elements.getOrigin(c) == Elements.Origin.EXPLICIT);
    LombokConstructors lombok = new LombokConstructors(members.entity(), hasExplicit);
    List<Candidate> candidates = new ArrayList<>();
    for (ExecutableElement constructor : constructors) {
      boolean replaced = !hasExplicit && lombok.replacesDefault();
      if (!replaced && members.visible(constructor) && !members.throwsChecked(constructor)) {
        candidates.add(candidate(constructor));
      }
    }
    for (List<VariableElement> fields : lombok.read()) {
      Candidate made = candidate(fields);
      if (candidates.stream().noneMatch(c -> c.parameters().equals(made.parameters()))) {
        candidates.add(made);
      }
    }
    return candidates;
  }

  private Candidate candidate(ExecutableElement constructor) {
    List<String> names = names(constructor.getParameters());
    List<? extends TypeMirror> given = members.parametersOf(constructor);
    boolean matches = true;
    for (int i = 0; i < names.size(); i++) {
      TypeMirror type = types.get(names.get(i));
      matches = matches && type != null && members.assignable(type, given.get(i));
    }
    return new Candidate(names, matches, Origin.of(constructor));
  }

  private Candidate candidate(List<VariableElement> fields) {
    List<String> names = names(fields);
    return new Candidate(names, types.keySet().containsAll(names), Origin.of(members.entity()));
  }

  private static List<String> names(List<? extends VariableElement> variables) {
    return variables.stream().map(v -> v.getSimpleName().toString()).toList();
  }

  private record Candidate(List<String> parameters, boolean matches, Origin origin) {}
}
