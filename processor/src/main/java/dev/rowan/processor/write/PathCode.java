package dev.rowan.processor.write;

import dev.rowan.processor.finder.PropertyPath;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.EntityReference;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes paths: {@code QPost.POST.author().name}. */
final class PathCode {
  private final CodeBlock root;

  PathCode(EntityModel entity) {
    this.root = table(entity.queryClass(), entity.type());
  }

  private PathCode(CodeBlock root) {
    this.root = root;
  }

  private static CodeBlock table(ClassName queryClass, ClassName entity) {
    return CodeBlock.of("$T.$L", queryClass, constant(entity));
  }

  private static String constant(ClassName entity) {
    return LocalNames.constant(String.join("", entity.simpleNames()));
  }

  /** A column, or a relation to many. */
  CodeBlock of(PropertyPath path) {
    return of(path, 0);
  }

  private CodeBlock of(PropertyPath path, int from) {
    CodeBlock.Builder code = CodeBlock.builder().add(root);
    for (RelationModel step : path.steps().subList(from, path.steps().size())) {
      code.add(".$L()", RelationNames.method(step));
    }
    path.column().ifPresent(column -> code.add(".$L", field(owner(path), column)));
    path.embedded().ifPresent(value -> code.add(".$L", field(owner(path), value)));
    return code.build();
  }

  /**
   * What is asked at the end of a path.
   *
   * @param path the path
   * @param asked the call that follows it
   * @param isOfEntity whether that is for the entity at the end, and not for a column
   * @param isOfNone whether no row behind the relation to many may fulfil it
   */
  record Question(PropertyPath path, CodeBlock asked, boolean isOfEntity, boolean isOfNone) {

    /** The steps from one on that lead to many, behind which the path goes on; or none. */
    List<RelationModel> stepsToMany(int from) {
      List<RelationModel> steps = path.steps();
      for (int i = from; i < steps.size(); i++) {
        boolean goesOn = i < steps.size() - 1 || path.endsInRow() || isOfEntity;
        if (steps.get(i) instanceof RelationModel.ToMany && goesOn) {
          return steps.subList(from, i + 1);
        }
      }
      return List.of();
    }
  }

  /**
   * Conditions that all must be true. Behind a relation to many some related row is enough, and the
   * conditions behind the same one speak of the same row.
   */
  List<CodeBlock> conditions(List<Question> questions) {
    return conditions(questions, 0);
  }

  private List<CodeBlock> conditions(List<Question> questions, int from) {
    List<CodeBlock> conditions = new ArrayList<>();
    Set<List<RelationModel>> asked = new HashSet<>();
    for (Question question : questions) {
      List<RelationModel> steps = question.stepsToMany(from);
      if (steps.isEmpty()) {
        conditions.add(CodeBlock.of("$L$L", of(question.path(), from), question.asked()));
      } else if (question.isOfNone()) {
        conditions.add(behind(steps, "none", List.of(question), from));
      } else if (asked.add(steps)) {
        List<Question> together =
            questions.stream()
                .filter(q -> !q.isOfNone() && q.stepsToMany(from).equals(steps))
                .toList();
        conditions.add(behind(steps, "any", together, from));
      }
    }
    return conditions;
  }

  private CodeBlock behind(
      List<RelationModel> steps, String method, List<Question> questions, int from) {
    CodeBlock.Builder code = CodeBlock.builder().add(root);
    steps.forEach(step -> code.add(".$L()", RelationNames.method(step)));
    EntityReference target = steps.get(steps.size() - 1).target();
    PathCode inner = new PathCode(table(target.queryClass(), target.type()));
    List<CodeBlock> conditions = inner.conditions(questions, from + steps.size());
    return code.add(".$L($L)", method, CodeBlock.join(conditions, ", ")).build();
  }

  /** The constant of the query class of the entity at the end. */
  private static String owner(PropertyPath path) {
    List<RelationModel> steps = path.steps();
    return constant(
        steps.isEmpty() ? path.root().type() : steps.get(steps.size() - 1).target().type());
  }

  /**
   * The field of a column in the query class with this constant: {@code name}, {@code home.city}.
   */
  static String field(String constant, PropertyModel column) {
    if (!column.isEmbedded()) {
      return free(constant, column.name());
    }
    List<String> inner = column.path().subList(1, column.path().size());
    return free(constant, column.path().get(0)) + "." + String.join(".", inner);
  }

  /** The field of an embedded value: {@code home}, {@code home.position}. */
  static String field(String constant, EmbeddedModel value) {
    List<String> path = value.path();
    String first = free(constant, path.get(0));
    return path.size() == 1 ? first : first + "." + String.join(".", path.subList(1, path.size()));
  }

  /** The name, or another one where the constant has it. */
  static String free(String constant, String name) {
    return name.equals(constant) ? name + "_COLUMN" : name;
  }

  /** A path that is fetched; behind one to many, what follows is fetched from there on. */
  CodeBlock fetch(List<RelationModel> steps) {
    CodeBlock.Builder code = CodeBlock.builder().add(root);
    for (int i = 0; i < steps.size(); i++) {
      code.add(".$L()", RelationNames.method(steps.get(i)));
      if (steps.get(i) instanceof RelationModel.ToMany && i < steps.size() - 1) {
        EntityReference target = steps.get(i).target();
        PathCode inner = new PathCode(table(target.queryClass(), target.type()));
        code.add(".with($L)", inner.fetch(steps.subList(i + 1, steps.size())));
        break;
      }
    }
    return code.build();
  }
}
