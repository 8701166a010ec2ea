package dev.rowan.processor.step;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.plan.SqlPlanner;
import dev.rowan.processor.source.TypeSpec;
import dev.rowan.processor.write.EntityWriter;
import dev.rowan.processor.write.Shell;
import dev.rowan.processor.write.ShellMembers;
import dev.rowan.processor.write.SourceEmitter;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.FilerException;

/**
 * Writes the classes of entities with faults without what they would do: users see their mistakes,
 * and not in addition that nobody knows {@code QFilm}.
 */
final class Shells {
  private final SqlPlanner planner = new SqlPlanner();
  private final SourceEmitter emitter;

  Shells(SourceEmitter emitter) {
    this.emitter = emitter;
  }

  /** Writes the classes, as far as it is known what they are called and what they have. */
  void write(EntityDeclaration entity) throws IOException {
    Optional<EntityModel> rest = Remainder.of(entity);
    if (rest.isPresent()) {
      SqlPlan plan = planner.plan(rest.get());
      for (EntityWriter writer : EntityWriter.all()) {
        if (writer.writes(rest.get())) {
          emit(entity, rest.get(), Shell.of(writer.write(rest.get(), plan), name(entity)));
        }
      }
    }
  }

  private static String name(EntityDeclaration entity) {
    return String.join(".", entity.type().simpleNames());
  }

  private static TypeSpec completed(TypeSpec shell, EntityDeclaration entity, EntityModel rest) {
    return shell.name().equals(rest.queryClass().simpleName())
        ? ShellMembers.added(shell, rest.rowMapper(), entity)
        : shell;
  }

  private void emit(EntityDeclaration entity, EntityModel rest, TypeSpec shell) throws IOException {
    try {
      emitter.emit(
          entity.type().packageName(), completed(shell, entity, rest), entity.origin().element());
    } catch (FilerException e) {
      // a class of this name is there, about which enough is said
    }
  }
}
