package dev.rowan.processor.step;

import dev.rowan.processor.check.EntityRules;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.read.EntityReader;
import dev.rowan.processor.read.ModelBuilder;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import dev.rowan.processor.write.SourceEmitter;
import dev.rowan.processor.write.SourceText;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The way from an entity to its generated classes: read, check, plan, write. The texts are made on
 * another thread while the next entities are read, and then handed to the compiler in order.
 */
final class EntityStep implements Step {
  private final Elements elements;
  private final EntityReader reader;
  private final EntityRules rules;
  private final SourceEmitter emitter;
  private final Shells shells;
  private final SchemaFragments schema;
  private final WritingThread writing = new WritingThread();
  private final Map<TypeElement, Begun> begun = new HashMap<>();
  private final boolean isHasty;

  EntityStep(ProcessingEnvironment environment, EntityReader reader, Neighbours neighbours) {
    this.elements = environment.getElementUtils();
    this.reader = reader;
    this.rules = new EntityRules(neighbours);
    this.emitter = new SourceEmitter(environment.getFiler(), elements);
    this.shells = new Shells(emitter);
    this.schema = SchemaFragments.of(environment);
    this.isHasty = Compilers.isHasty(environment);
  }

  /** An entity without faults has something that is written. */
  private record Begun(
      EntityDeclaration declaration, Optional<WritingThread.Result<WrittenEntity>> written) {}

  @Override
  public void newRound() {
    begun.clear();
  }

  @Override
  public void endRound() {
    writing.end();
  }

  @Override
  public boolean processIfReady(TypeElement type, Diagnostics diagnostics) {
    EntityDeclaration declaration = reader.read(type);
    boolean isReady = declaration.isReady();
    if (isReady) {
      begun.put(type, begin(declaration, diagnostics));
    }
    return isReady;
  }

  private Begun begin(EntityDeclaration declaration, Diagnostics diagnostics) {
    rules.check(declaration, diagnostics);
    if (diagnostics.hasErrors() || EntityRules.hasFaultySubtype(declaration)) {
      return new Begun(declaration, Optional.empty());
    }
    EntityModel entity = ModelBuilder.build(declaration);
    boolean isAnnotated = emitter.seesGenerated(declaration.origin().element());
    return new Begun(
        declaration,
        Optional.of(writing.start(() -> WrittenEntity.of(entity, declaration, isAnnotated))));
  }

  @Override
  public void finish(TypeElement type, Diagnostics diagnostics) throws IOException {
    Begun entity = begun.remove(type);
    if (entity != null) {
      boolean isWhole = emit(entity, diagnostics);
      if (!isWhole || diagnostics.hasErrors()) {
        shells.write(entity.declaration);
      }
    }
  }

  @Override
  public void giveUp(TypeElement type, Diagnostics diagnostics) throws IOException {
    Begun entity = begin(reader.read(type), diagnostics);
    emit(entity, diagnostics);
    if (diagnostics.hasErrors() && !isHasty) {
      shells.write(entity.declaration);
    }
  }

  /** Gives back whether there was something to write. */
  private boolean emit(Begun entity, Diagnostics diagnostics) throws IOException {
    if (entity.written.isPresent()) {
      WrittenEntity written = entity.written.get().get();
      schema.add(entity.declaration, written.schema());
      for (SourceText source : written.sources()) {
        emit(written.entity(), source, diagnostics);
      }
    }
    return entity.written.isPresent();
  }

  private void emit(EntityModel entity, SourceText source, Diagnostics diagnostics)
      throws IOException {
    try {
      emitter.emit(source, origin(entity, source));
    } catch (FilerException e) {
      diagnostics.report(
          EntityProblem.NAME_CLASH,
          entity.origin(),
          source.simpleName(),
          entity.type().simpleName());
    }
  }

  /**
   * The base of a repository that the user declares under the generated name comes from that
   * interface, so that it comes and goes with it in incremental builds.
   */
  private Element origin(EntityModel entity, SourceText source) {
    boolean isBase = source.simpleName().equals(entity.repository().simpleName());
    return entity
        .declaredRepository()
        .filter(name -> isBase)
        .<Element>map(name -> elements.getTypeElement(name.canonicalName()))
        .filter(EntityReader::isRepository)
        .orElse(entity.origin().element());
  }
}
