package dev.rowan.processor.finder;

import static java.util.stream.Collectors.joining;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The properties of an entity, and from there on those of the entities to which its relations lead.
 *
 * @param entity the entity
 * @param related finds another entity; empty when it is not known
 */
public record PropertyTree(
    EntityModel entity, Function<RelationModel, Optional<EntityModel>> related) {

  /** So many relations may follow each other in a name. */
  private static final int DEEPEST = 5;

  /** All paths of this name at the start of a text, the longest first. */
  List<PropertyPath> startingAt(String text, int from) {
    List<PropertyPath> found = new ArrayList<>();
    collect(text, from, new PropertyPath(entity, List.of(), null, null, null, from), found);
    found.sort((a, b) -> Integer.compare(b.end(), a.end()));
    return found;
  }

  private void collect(String text, int from, PropertyPath before, List<PropertyPath> found) {
    for (PropertyModel property : entity.properties()) {
      match(text, from, property.name())
          .or(() -> match(text, from, divided(property)))
          .ifPresent(end -> found.add(before.column(property, end)));
    }
    entity
        .embeddedValues()
        .forEach(
            value ->
                match(text, from, value.pathName())
                    .or(() -> match(text, from, divided(value.path())))
                    .ifPresent(end -> found.add(before.value(value, end))));
    for (RelationModel relation : entity.relations()) {
      Optional<Integer> end = match(text, from, relation.name());
      if (end.isPresent()) {
        PropertyPath step = before.step(relation, end.get());
        found.add(step);
        if (relation instanceof RelationModel.ToOne one) {
          found.add(before.key(one, end.get())); // its name stands for its foreign key as well
        }
        if (step.steps().size() < DEEPEST) {
          int next =
              end.get() < text.length() && text.charAt(end.get()) == '_'
                  ? end.get() + 1
                  : end.get();
          related
              .apply(relation)
              .ifPresent(
                  other -> new PropertyTree(other, related).collect(text, next, step, found));
        }
      }
    }
  }

  private static Optional<Integer> match(String text, int from, String name) {
    String word = capitalized(name);
    boolean isThere = text.startsWith(word, from) || text.startsWith(name, from);
    return isThere ? Optional.of(from + name.length()) : Optional.empty();
  }

  /** The name of an embedded property as it may be divided: {@code home_City}. */
  private static String divided(PropertyModel property) {
    return property.isEmbedded() ? divided(property.path()) : property.name();
  }

  private static String divided(List<String> path) {
    return path.get(0)
        + path.stream().skip(1).map(name -> "_" + capitalized(name)).collect(joining());
  }

  static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The names of the properties and relations, for suggestions. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    entity.properties().forEach(property -> names.add(property.name()));
    entity.relations().forEach(relation -> names.add(relation.name()));
    return names.stream().distinct().toList();
  }

  /** Follows a relation of this entity by its name. */
  public Optional<RelationModel> relation(String name) {
    return entity.relations().stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /** The properties behind a relation. */
  public Optional<PropertyTree> behind(RelationModel relation) {
    return related.apply(relation).map(other -> new PropertyTree(other, related));
  }
}
