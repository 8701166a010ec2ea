package dev.rowan.processor.step;

import dev.rowan.processor.check.Entities;
import dev.rowan.processor.check.EntityRules;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.check.ProjectionRules;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.ProjectionDeclaration;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.read.EntityReader;
import dev.rowan.processor.read.ModelBuilder;
import dev.rowan.processor.read.ProjectionReader;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.ProjectionProblem;
import dev.rowan.processor.write.ProjectionWriter;
import dev.rowan.processor.write.SourceEmitter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The way from a projection to its generated class: read, check, write. */
final class ProjectionStep implements Step, Entities {
  private final Elements elements;
  private final ProjectionReader reader;
  private final EntityReader entities;
  private final ProjectionRules rules;
  private final SourceEmitter emitter;
  private final Map<ClassName, Optional<EntityModel>> models = new HashMap<>();

  ProjectionStep(ProcessingEnvironment environment, EntityReader entities, Neighbours neighbours) {
    this.elements = environment.getElementUtils();
    this.reader = new ProjectionReader(environment.getTypeUtils(), elements);
    this.entities = entities;
    this.rules = new ProjectionRules(neighbours, this);
    this.emitter = new SourceEmitter(environment.getFiler(), elements);
  }

  @Override
  public void newRound() {
    models.clear();
  }

  @Override
  public boolean processIfReady(TypeElement type, Diagnostics diagnostics) throws IOException {
    ProjectionDeclaration projection = reader.read(type);
    boolean isReady = projection.isReady() && isEntityReady(projection);
    if (isReady) {
      process(projection, diagnostics);
    }
    return isReady;
  }

  private boolean isEntityReady(ProjectionDeclaration projection) {
    return projection
        .entity()
        .flatMap(type -> type instanceof ClassName name ? entity(name) : Optional.empty())
        .map(type -> entities.read(type).isReady())
        .orElse(true);
  }

  @Override
  public void giveUp(TypeElement type, Diagnostics diagnostics) throws IOException {
    process(reader.read(type), diagnostics);
  }

  private void process(ProjectionDeclaration declaration, Diagnostics diagnostics)
      throws IOException {
    Optional<ProjectionModel> projection = rules.check(declaration, diagnostics);
    if (projection.isPresent()) {
      emit(projection.get(), diagnostics);
    }
  }

  @Override
  public boolean isEntity(ClassName type) {
    return entity(type).isPresent();
  }

  private Optional<TypeElement> entity(ClassName type) {
    return Optional.ofNullable(elements.getTypeElement(type.canonicalName()))
        .filter(EntityReader::isEntity);
  }

  @Override
  public Optional<EntityModel> model(ClassName type) {
    Optional<EntityModel> known = models.get(type);
    if (known == null) {
      known = entity(type).flatMap(this::modelWithoutFaults);
      models.put(type, known);
    }
    return known;
  }

  private Optional<EntityModel> modelWithoutFaults(TypeElement type) {
    EntityDeclaration declaration = entities.read(type);
    Diagnostics faults = new Diagnostics();
    new EntityRules(new Neighbours()).check(declaration, faults);
    return faults.hasErrors() || EntityRules.hasFaultySubtype(declaration)
        ? Optional.empty()
        : Optional.of(ModelBuilder.build(declaration));
  }

  private void emit(ProjectionModel projection, Diagnostics diagnostics) throws IOException {
    var written = ProjectionWriter.write(projection);
    try {
      emitter.emit(projection.type().packageName(), written, projection.origin().element());
    } catch (FilerException e) {
      diagnostics.report(
          ProjectionProblem.PROJECTION_CLASH,
          projection.origin(),
          written.name(),
          projection.type().simpleName());
    }
  }
}
