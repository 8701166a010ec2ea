package dev.rowan.processor.model.validation;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotation with all its members, those that were not written too.
 *
 * @param type the annotation
 * @param members the members, sorted by their names
 */
public record AnnotationModel(ClassName type, List<Member> members) {

  /** Copies the list. */
  public AnnotationModel {
    members = List.copyOf(members);
  }

  /** The value of a member. */
  public Optional<Literal> find(String name) {
    return members.stream().filter(m -> m.name().equals(name)).map(Member::value).findFirst();
  }

  /** The string, number or boolean of a member; the other one when it has none. */
  public <T> T plain(String name, Class<T> javaType, T otherwise) {
    return find(name)
        .filter(Literal.Plain.class::isInstance)
        .map(literal -> ((Literal.Plain) literal).value())
        .filter(javaType::isInstance)
        .map(javaType::cast)
        .orElse(otherwise);
  }

  /** The elements of a member that is an array. */
  public List<Literal> array(String name) {
    return find(name)
        .filter(Literal.Array.class::isInstance)
        .map(literal -> ((Literal.Array) literal).elements())
        .orElse(List.of());
  }

  /** The same with another value of a member. */
  public AnnotationModel with(String name, Literal value) {
    List<Member> changed = new ArrayList<>();
    for (Member member : members) {
      changed.add(member.name().equals(name) ? new Member(name, member.type(), value) : member);
    }
    return new AnnotationModel(type, changed);
  }

  /**
   * One member.
   *
   * @param name its name
   * @param type its type
   * @param value its value
   */
  public record Member(String name, TypeName type, Literal value) {}
}
