package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.processor.read.Names;
import dev.rowan.processor.step.SchemaFile;
import dev.rowan.processor.step.SchemaFragments;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes {@value SchemaFile#PATH}: what the entities of a module need in the database. It is a
 * processor of its own because it must see all of them, while the other one sees them one by one
 * and stays quick in incremental builds.
 */
@AutoService(Processor.class)
public final class SchemaProcessor extends AbstractProcessor {
  private final Set<String> entities = new TreeSet<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Names.ENTITIES;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream()
          .map(type -> type.getQualifiedName().toString())
          .forEach(entities::add);
    }
    if (round.processingOver() && !round.errorRaised() && !entities.isEmpty()) {
      write();
    }
    return false;
  }

  private void write() {
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : entities) {
      types.add(Objects.requireNonNull(processingEnv.getElementUtils().getTypeElement(name)));
    }
    Map<String, String> fragments = SchemaFragments.of(processingEnv, types);
    if (fragments.size() < types.size()) {
      return; // the other processor tells what is wrong with an entity
    }
    try {
      new SchemaFile(processingEnv).write(fragments, types);
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "The schema cannot be written to " + SchemaFile.PATH + ": " + e);
    }
  }
}
