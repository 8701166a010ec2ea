package dev.rowan.processor.step;

import dev.rowan.processor.check.Entities;
import dev.rowan.processor.check.EntityCatalog;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RepositoryDeclaration;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.read.EntityReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The tables that queries may name: those of the entities of the compilation, of the repository's
 * package, and of those to which they lead. Mostly the first are all, and one catalog is for all
 * repositories of a round.
 */
final class Catalogs {
  private final Elements elements;
  private final Entities entities;
  private final Set<String> sources = new LinkedHashSet<>();
  private final Map<ClassName, EntityModel> compiled = new LinkedHashMap<>();
  private @Nullable EntityCatalog ofCompiled;

  Catalogs(Elements elements, Entities entities) {
    this.elements = elements;
    this.entities = entities;
  }

  /** Forgets the tables, which may be others in the new round. */
  void newRound() {
    compiled.clear();
    ofCompiled = null;
  }

  /** Notes entities of the compilation. */
  void addSources(Collection<TypeElement> types) {
    types.forEach(type -> sources.add(type.getQualifiedName().toString()));
  }

  /** Whether an entity is one of the compilation. */
  boolean isSource(ClassName entity) {
    return sources.contains(entity.canonicalName());
  }

  /** The tables that the queries of a repository may name. */
  EntityCatalog of(RepositoryDeclaration repository, Optional<EntityModel> entity) {
    if (ofCompiled == null) {
      readCompiled();
      ofCompiled = new EntityCatalog(compiled.values());
    }
    Map<ClassName, EntityModel> all = new LinkedHashMap<>(compiled);
    for (Element type :
        elements.getPackageOf(repository.origin().element()).getEnclosedElements()) {
      if (type instanceof TypeElement neighbour && EntityReader.isEntity(neighbour)) {
        entities.model(ClassName.get(neighbour)).ifPresent(e -> addWithRelated(e, all));
      }
    }
    entity.ifPresent(e -> addWithRelated(e, all));
    return all.size() > compiled.size() ? new EntityCatalog(all.values()) : ofCompiled;
  }

  private void readCompiled() {
    for (String name : sources) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        entities.model(ClassName.get(type)).ifPresent(e -> compiled.put(e.type(), e));
      }
    }
  }

  private void addWithRelated(EntityModel entity, Map<ClassName, EntityModel> all) {
    if (all.put(entity.type(), entity) == null) {
      for (RelationModel relation : entity.relations()) {
        if (!all.containsKey(relation.target().type())) {
          entities.model(relation.target().type()).ifPresent(other -> addWithRelated(other, all));
        }
      }
    }
  }
}
