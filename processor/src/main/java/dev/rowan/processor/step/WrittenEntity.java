package dev.rowan.processor.step;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.plan.SqlPlanner;
import dev.rowan.processor.schema.SchemaFragment;
import dev.rowan.processor.write.EntityWriter;
import dev.rowan.processor.write.SourceText;
import java.util.List;

/**
 * What is written for an entity: a pure function of its model, which asks nothing of the compiler.
 *
 * @param sources its classes
 * @param schema what it needs in the database
 */
record WrittenEntity(EntityModel entity, List<SourceText> sources, String schema) {
  private static final List<EntityWriter> WRITERS = EntityWriter.all();

  static WrittenEntity of(EntityModel entity, EntityDeclaration declaration, boolean isAnnotated) {
    SqlPlan plan = new SqlPlanner().plan(entity);
    String packageName = entity.type().packageName();
    List<SourceText> sources =
        WRITERS.stream()
            .filter(writer -> writer.writes(entity))
            .map(writer -> SourceText.of(packageName, writer.write(entity, plan), isAnnotated))
            .toList();
    return new WrittenEntity(entity, sources, SchemaFragment.of(entity, declaration));
  }
}
