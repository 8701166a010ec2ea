package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.read.Names;
import dev.rowan.processor.read.OwnSources;
import dev.rowan.processor.report.MessagePlaces;
import dev.rowan.processor.report.RecordCompanion;
import dev.rowan.processor.report.Reporter;
import dev.rowan.processor.step.OrphanStep;
import dev.rowan.processor.step.Rounds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
    return Set.of("dev.rowan.annotations.*");
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    RecordCompanion messager = new RecordCompanion(environment);
    Reporter reporter = new Reporter(messager, MessagePlaces.of(environment));
    Neighbours neighbours = new Neighbours();
    compilation =
        new Compilation(
            messager,
            reporter,
            neighbours,
            Rounds.ofEntities(environment, neighbours, reporter),
            Rounds.ofProjections(environment, neighbours, reporter),
            Rounds.ofRepositories(environment, reporter),
            new OrphanStep(reporter));
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
      Rounds entities,
      Rounds projections,
      Rounds repositories,
      OrphanStep orphans) {

    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        entities.end();
        projections.end();
        repositories.end();
        reporter.end();
      } else {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::addSource);
        entities.round(annotated(Names.ENTITY, annotations, round));
        repositories.addEntities(annotated(Names.ENTITY, annotations, round));
        projections.round(annotated(Names.PROJECTION, annotations, round));
        repositories.round(annotated(Names.REPOSITORY, annotations, round));
        orphans.round(annotations, round);
      }
      messager.endRound(round);
    }

    private void addSource(TypeElement type) {
      reporter.addSource(type);
      if (!OwnSources.contains(type)) {
        neighbours.addSource(type.getQualifiedName().toString());
      }
    }

    /** Sorted by name: Eclipse's compiler gives them in an order that changes from run to run. */
    private static Collection<TypeElement> annotated(
        String name, Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return annotations.stream()
          .filter(a -> a.getQualifiedName().contentEquals(name))
          .findFirst()
          .map(a -> inOrder(ElementFilter.typesIn(round.getElementsAnnotatedWith(a))))
          .orElse(List.of());
    }

    /** Eclipse's compiler gives them in an order that changes with what else is compiled. */
    private static Collection<TypeElement> inOrder(Set<TypeElement> types) {
      return types.stream()
          .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
          .toList();
    }
  }
}
