package dev.rowan.processor.read;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.RelationDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds records that hold each other plainly, so that a read of one would never end. */
final class RecordCycles {
  private final Function<ClassName, Optional<EntityDeclaration>> outlines;

  RecordCycles(Function<ClassName, Optional<EntityDeclaration>> outlines) {
    this.outlines = outlines;
  }

  /** The records on the way from the entity through the relation back to it, or none. */
  List<String> through(EntityDeclaration entity, RelationDeclaration relation) {
    if (entity.shape().kind() != Kind.RECORD || !isPlainToOne(relation)) {
      return List.of();
    }
    List<String> path = new ArrayList<>(List.of(entity.type().simpleName()));
    ClassName next = relation.type().target().orElseThrow();
    return leadsTo(entity.type(), next, path, new HashSet<>()) ? path : List.of();
  }

  private boolean leadsTo(
      ClassName start, ClassName at, List<String> path, Set<ClassName> visited) {
    path.add(at.simpleName());
    if (at.equals(start)) {
      return true;
    }
    if (visited.add(at)) {
      for (ClassName next : next(at)) {
        if (leadsTo(start, next, path, visited)) {
          return true;
        }
      }
    }
    path.remove(path.size() - 1);
    return false;
  }

  private List<ClassName> next(ClassName at) {
    return outlines.apply(at).stream()
        .filter(entity -> entity.shape().kind() == Kind.RECORD)
        .flatMap(entity -> entity.relations().stream())
        .flatMap(property -> property.relation().stream())
        .filter(RecordCycles::isPlainToOne)
        .flatMap(relation -> relation.type().target().stream())
        .toList();
  }

  private static boolean isPlainToOne(RelationDeclaration relation) {
    return !relation.kind().isToMany()
        && relation.type().holder() == Holder.PLAIN
        && relation.type().target().isPresent();
  }
}
