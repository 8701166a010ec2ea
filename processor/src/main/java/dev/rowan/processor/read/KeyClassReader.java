package dev.rowan.processor.read;

import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.read.InstanceReader.Instance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Reads a class, and no record, that holds a key: a constructor must take all of its columns. */
final class KeyClassReader {
  private final Members members;

  KeyClassReader(Members members) {
    this.members = members;
  }

  /** The components in the order of the constructor; none when no constructor takes them all. */
  List<PropertyDeclaration> components(Instance instance) {
    return ElementFilter.constructorsIn(members.entity().getEnclosedElements()).stream()
        .filter(members::visible)
        .filter(constructor -> !members.throwsChecked(constructor))
        .flatMap(constructor -> inOrder(constructor, instance.properties()).stream())
        .findFirst()
        .orElse(List.of());
  }

  private static Optional<List<PropertyDeclaration>> inOrder(
      ExecutableElement constructor, List<PropertyDeclaration> properties) {
    List<String> parameters =
        constructor.getParameters().stream().map(p -> p.getSimpleName().toString()).toList();
    Set<String> names =
        properties.stream().map(PropertyDeclaration::name).collect(Collectors.toSet());
    boolean takesAll =
        parameters.size() == properties.size()
            && names.equals(Set.copyOf(parameters))
            && properties.stream().allMatch(p -> p.access().readable());
    return takesAll
        ? Optional.of(
            parameters.stream()
                .flatMap(name -> properties.stream().filter(p -> p.name().equals(name)))
                .toList())
        : Optional.empty();
  }
}
