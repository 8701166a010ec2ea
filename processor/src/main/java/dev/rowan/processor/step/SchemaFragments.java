package dev.rowan.processor.step;

import dev.rowan.processor.check.EntityRules;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.read.EntityReader;
import dev.rowan.processor.read.ModelBuilder;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.schema.SchemaFragment;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * What the entities of a compilation need in the database, one line of JSON for each. The processor
 * that writes their classes has read them already, so it leaves them here for the one that writes
 * the schema. Where a build tool gives each processor an environment of its own, they are read
 * again.
 */
public final class SchemaFragments {
  private static final Map<ProcessingEnvironment, SchemaFragments> ALL =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<String, String> fragments = new TreeMap<>();

  private SchemaFragments() {}

  /** Those of the compilation in this environment. */
  static SchemaFragments of(ProcessingEnvironment environment) {
    return ALL.computeIfAbsent(environment, key -> new SchemaFragments());
  }

  void add(EntityDeclaration declaration, String fragment) {
    fragments.put(declaration.type().canonicalName(), fragment);
  }

  /** The fragments of these entities, by the names of their classes; none of faulty ones. */
  public static Map<String, String> of(
      ProcessingEnvironment environment, Collection<TypeElement> entities) {
    Map<String, String> known = of(environment).fragments;
    Map<String, String> found = new TreeMap<>();
    EntityReader reader =
        new EntityReader(environment.getTypeUtils(), environment.getElementUtils());
    for (TypeElement entity : entities) {
      String name = entity.getQualifiedName().toString();
      String fragment = known.containsKey(name) ? known.get(name) : read(reader, entity);
      if (!fragment.isEmpty()) {
        found.put(name, fragment);
      }
    }
    return found;
  }

  private static String read(EntityReader reader, TypeElement entity) {
    EntityDeclaration declaration = reader.read(entity);
    Diagnostics diagnostics = new Diagnostics();
    new EntityRules(new Neighbours()).check(declaration, diagnostics);
    boolean isFaulty =
        !declaration.isReady()
            || diagnostics.hasErrors()
            || EntityRules.hasFaultySubtype(declaration);
    return isFaulty ? "" : SchemaFragment.of(ModelBuilder.build(declaration), declaration);
  }
}
