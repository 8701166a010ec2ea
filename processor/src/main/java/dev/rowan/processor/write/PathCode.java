package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.finder.PropertyPath;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.EntityReference;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import java.util.List;

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
    path.column().ifPresent(column -> code.add(".$L", field(path, column)));
    return code.build();
  }

  /** A condition on a column; behind a relation to many, one that some related row fulfils. */
  CodeBlock condition(PropertyPath path, CodeBlock asked) {
    return condition(path, 0, asked);
  }

  private CodeBlock condition(PropertyPath path, int from, CodeBlock asked) {
    for (int i = from; i < path.steps().size(); i++) {
      boolean goesOn = i < path.steps().size() - 1 || path.column().isPresent();
      if (path.steps().get(i) instanceof RelationModel.ToMany many && goesOn) {
        CodeBlock.Builder code = CodeBlock.builder().add(root);
        for (RelationModel step : path.steps().subList(from, i + 1)) {
          code.add(".$L()", RelationNames.method(step));
        }
        PathCode inner = new PathCode(table(many.target().queryClass(), many.target().type()));
        return code.add(".any($L)", inner.condition(path, i + 1, asked)).build();
      }
    }
    return CodeBlock.of("$L$L", of(path, from), asked);
  }

  private static String field(PropertyPath path, PropertyModel column) {
    List<RelationModel> steps = path.steps();
    ClassName owner =
        steps.isEmpty() ? path.root().type() : steps.get(steps.size() - 1).target().type();
    return field(constant(owner), column);
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
