package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.read.EntityReader;
import dev.rowan.processor.read.Names;
import dev.rowan.processor.read.OwnSources;
import dev.rowan.processor.report.MessagePlaces;
import dev.rowan.processor.report.RecordCompanion;
import dev.rowan.processor.report.Reporter;
import dev.rowan.processor.step.JakartaStep;
import dev.rowan.processor.step.OrphanStep;
import dev.rowan.processor.step.Rounds;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the repository, the row mapper and the query class of each entity, the class that reads
 * each projection, and what implements the repositories of users. An entity waits for the types of
 * its columns, and not for every type that it mentions anywhere, which may be its own generated
 * classes.
 */
@AutoService(Processor.class)
public final class RowanProcessor extends AbstractProcessor {
  private @Nullable Compilation compilation;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.rowan.annotations.*", "jakarta.persistence.*");
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    RecordCompanion messager = new RecordCompanion(environment);
    Reporter reporter = new Reporter(messager, MessagePlaces.of(environment));
    Neighbours neighbours = new Neighbours();
    EntityReader reader =
        new EntityReader(environment.getTypeUtils(), environment.getElementUtils());
    compilation =
        new Compilation(
            messager,
            reporter,
            neighbours,
            reader,
            Rounds.ofEntities(environment, reader, neighbours, reporter),
            Rounds.ofProjections(environment, reader, neighbours, reporter),
            Rounds.ofRepositories(environment, reader, reporter),
            new OrphanStep(reporter),
            new JakartaStep(reporter));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (compilation != null) {
      compilation.process(annotations, round);
    }
    return false;
  }

  private record Compilation(
      RecordCompanion messager,
      Reporter reporter,
      Neighbours neighbours,
      EntityReader reader,
      Rounds entities,
      Rounds projections,
      Rounds repositories,
      OrphanStep orphans,
      JakartaStep jakarta) {

    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      reader.newRound();
      if (round.processingOver()) {
        entities.end();
        projections.end();
        repositories.end();
        reporter.end();
      } else {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::addSource);
        Collection<TypeElement> types = annotated(Names.ENTITIES, annotations, round);
        entities.round(types);
        repositories.addEntities(types);
        projections.round(annotated(Set.of(Names.PROJECTION), annotations, round));
        repositories.round(annotated(Set.of(Names.REPOSITORY), annotations, round));
        orphans.round(annotations, round);
        jakarta.round(annotations, round);
      }
      messager.endRound(round);
    }

    private void addSource(TypeElement type) {
      reporter.addSource(type);
      if (!OwnSources.contains(type)) {
        neighbours.addSource(type.getQualifiedName().toString());
      }
    }

    /**
     * Sorted by name: Eclipse's compiler gives them in an order that changes from run to run, and
     * with what else is compiled.
     */
    private static Collection<TypeElement> annotated(
        Set<String> names, Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return annotations.stream()
          .filter(a -> names.contains(a.getQualifiedName().toString()))
          .flatMap(a -> ElementFilter.typesIn(round.getElementsAnnotatedWith(a)).stream())
          .distinct()
          .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
          .toList();
    }
  }
}
