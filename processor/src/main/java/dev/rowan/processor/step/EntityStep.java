package dev.rowan.processor.step;

import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.check.EntityRules;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.plan.SqlPlanner;
import dev.rowan.processor.read.EntityReader;
import dev.rowan.processor.read.ModelBuilder;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import dev.rowan.processor.schema.SchemaFragment;
import dev.rowan.processor.write.EntityWriter;
import dev.rowan.processor.write.SourceEmitter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The way from an entity to its generated classes: read, check, plan, write. */
final class EntityStep implements Step {
  private final Elements elements;
  private final EntityReader reader;
  private final EntityRules rules;
  private final SqlPlanner planner = new SqlPlanner();
  private final List<EntityWriter> writers = EntityWriter.all();
  private final SourceEmitter emitter;
  private final Shells shells;
  private final SchemaFragments schema;
  private final boolean isHasty;

  EntityStep(ProcessingEnvironment environment, Neighbours neighbours) {
    this.elements = environment.getElementUtils();
    this.reader = new EntityReader(environment.getTypeUtils(), elements);
    this.rules = new EntityRules(neighbours);
    this.emitter = new SourceEmitter(environment.getFiler(), elements);
    this.shells = new Shells(emitter);
    this.schema = SchemaFragments.of(environment);
    this.isHasty = Compilers.isHasty(environment);
  }

  @Override
  public void newRound() {
    reader.newRound();
  }

  @Override
  public boolean processIfReady(TypeElement type, Diagnostics diagnostics) throws IOException {
    EntityDeclaration declaration = reader.read(type);
    boolean isReady = declaration.isReady();
    if (isReady) {
      process(declaration, diagnostics);
      if (diagnostics.hasErrors() || EntityRules.hasFaultySubtype(declaration)) {
        shells.write(declaration);
      }
    }
    return isReady;
  }

  @Override
  public void giveUp(TypeElement type, Diagnostics diagnostics) throws IOException {
    EntityDeclaration declaration = reader.read(type);
    process(declaration, diagnostics);
    if (diagnostics.hasErrors() && !isHasty) {
      shells.write(declaration);
    }
  }

  private void process(EntityDeclaration declaration, Diagnostics diagnostics) throws IOException {
    rules.check(declaration, diagnostics);
    if (!diagnostics.hasErrors() && !EntityRules.hasFaultySubtype(declaration)) {
      EntityModel entity = ModelBuilder.build(declaration);
      schema.add(declaration, SchemaFragment.of(entity, declaration));
      SqlPlan plan = planner.plan(entity);
      for (EntityWriter writer : writers) {
        if (writer.writes(entity)) {
          emit(entity, plan, writer, diagnostics);
        }
      }
    }
  }

  /**
   * The base of a repository that the user declares under the generated name comes from that
   * interface, so that it comes and goes with it in incremental builds.
   */
  private Element origin(EntityModel entity, TypeSpec written) {
    boolean isBase = written.name().equals(entity.repository().simpleName());
    return entity
        .declaredRepository()
        .filter(name -> isBase)
        .<Element>map(name -> elements.getTypeElement(name.canonicalName()))
        .filter(EntityReader::isRepository)
        .orElse(entity.origin().element());
  }

  private void emit(EntityModel entity, SqlPlan plan, EntityWriter writer, Diagnostics diagnostics)
      throws IOException {
    TypeSpec written = writer.write(entity, plan);
    String packageName = entity.type().packageName();
    try {
      emitter.emit(packageName, written, origin(entity, written));
    } catch (FilerException e) {
      diagnostics.report(
          EntityProblem.NAME_CLASH, entity.origin(), written.name(), entity.type().simpleName());
    }
  }
}
