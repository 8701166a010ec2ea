package dev.rowan.processor.write;

import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.AnnotationSpec;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code AuthorStatsProjection}: what a record is read from, and how. A pure function. */
public final class ProjectionWriter {

  /** A checker of nulls cannot know what is never NULL. */
  private static final AnnotationSpec NULLS_ARE_FINE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "NullUnmarked")).build();

  private static final List<ProjectionPart> PARTS =
      List.of(new ProjectionConstructors(), new ProjectionReadPart(), new ProjectionPatchPart());

  private ProjectionWriter() {}

  /** Writes the class. */
  public static TypeSpec write(ProjectionModel projection) {
    ProjectionContext context = new ProjectionContext(projection);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(projection.projection())
            .addModifiers(context.visibility(Modifier.FINAL))
            .superclass(superclass(projection))
            .addJavadoc("Reads $L from what a query selects.", context.link());
    if (projection.components().stream().anyMatch(c -> !c.javaType().isPrimitive())) {
      type.addAnnotation(NULLS_ARE_FINE);
    }
    projection.entity().ifPresent(entity -> type.addField(constant(context, entity)));
    for (ProjectedColumn column : context.columns()) {
      if (column.isPart()) {
        type.addField(column.selectionType(), column.name(), Modifier.PRIVATE, Modifier.FINAL);
      }
    }
    PARTS.forEach(part -> part.add(type, context));
    return type.build();
  }

  private static TypeName superclass(ProjectionModel projection) {
    ClassName ofEntity =
        ProjectionPatchPart.isPatch(projection)
            ? RuntimeTypes.query("EntityPatch")
            : RuntimeTypes.ENTITY_PROJECTION;
    return projection
        .entity()
        .map(e -> ParameterizedTypeName.get(ofEntity, e, projection.type()))
        .orElseGet(() -> ParameterizedTypeName.get(RuntimeTypes.PROJECTION, projection.type()));
  }

  private static FieldSpec constant(ProjectionContext context, ClassName entity) {
    ClassName type = context.projection().projection();
    return FieldSpec.builder(
            type,
            RelationNames.table(context.projection().type()),
            context.visibility(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc("Reads it from the rows of a query for {@link $T}.", entity)
        .initializer("$Znew $T($L)", type, context.table())
        .build();
  }
}
