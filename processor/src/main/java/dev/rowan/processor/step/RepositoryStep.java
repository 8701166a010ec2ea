package dev.rowan.processor.step;

import dev.rowan.processor.check.Entities;
import dev.rowan.processor.check.EntityRules;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.check.QueryRules;
import dev.rowan.processor.check.RepositoryRules;
import dev.rowan.processor.check.TogetherRule;
import dev.rowan.processor.check.TripsRule;
import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.finder.FinderMethod;
import dev.rowan.processor.finder.PropertyTree;
import dev.rowan.processor.finder.TogetherMethod;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryDeclaration;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.plan.SqlPlanner;
import dev.rowan.processor.read.EntityReader;
import dev.rowan.processor.read.ModelBuilder;
import dev.rowan.processor.read.RepositoryReader;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import dev.rowan.processor.source.TypeSpec;
import dev.rowan.processor.write.ImplementationWriter;
import dev.rowan.processor.write.RepositoryWriter;
import dev.rowan.processor.write.SourceEmitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The way from an interface of the user's to the class that implements it. */
final class RepositoryStep implements Step, Entities {
  private final Elements elements;
  private final RepositoryReader repositories;
  private final EntityReader entities;
  private final SqlPlanner planner = new SqlPlanner();
  private final InheritedMethods inherited;
  private final ProjectionTrips projections;
  private final SourceEmitter emitter;
  private final Map<ClassName, Optional<EntityModel>> models = new HashMap<>();
  private final Catalogs catalogs;

  RepositoryStep(ProcessingEnvironment environment, EntityReader entities) {
    this.elements = environment.getElementUtils();
    this.repositories = new RepositoryReader(environment.getTypeUtils(), elements);
    this.entities = entities;
    this.inherited = new InheritedMethods(environment, planner);
    this.projections = new ProjectionTrips(environment, this);
    this.emitter = new SourceEmitter(environment.getFiler(), elements);
    this.catalogs = new Catalogs(elements, this);
  }

  @Override
  public void newRound() {
    models.clear();
    catalogs.newRound();
  }

  @Override
  public boolean processIfReady(TypeElement type, Diagnostics diagnostics) throws IOException {
    RepositoryDeclaration repository = repositories.read(type);
    boolean isReady = repository.isReady() && isEntityReady(repository);
    if (isReady) {
      process(repository, diagnostics);
    }
    return isReady;
  }

  private boolean isEntityReady(RepositoryDeclaration repository) {
    return repository
        .entity()
        .filter(this::isEntity)
        .map(e -> elements.getTypeElement(((ClassName) e).canonicalName()))
        .map(e -> entities.read(e).isReady())
        .orElse(true);
  }

  @Override
  public void giveUp(TypeElement type, Diagnostics diagnostics) throws IOException {
    process(repositories.read(type), diagnostics);
  }

  private void process(RepositoryDeclaration declared, Diagnostics diagnostics) throws IOException {
    RepositoryRules rules = new RepositoryRules(diagnostics);
    if (!rules.check(declared)) {
      return;
    }
    Optional<EntityModel> entity = declared.entity().flatMap(this::model);
    RepositoryDeclaration repository =
        entity.map(e -> inherited.without(declared, e, rules)).orElse(declared);
    if (repository.entity().isPresent() && entity.isEmpty()) {
      if (!isEntity(repository.entity().get())) {
        rules.noEntity(repository, repository.entity().get());
      }
      emitShell(repository);
      return; // an entity with faults says so itself
    }
    entity.ifPresent(e -> rules.checkId(repository, e));
    if (entity.isPresent() && isBaseMissing(repository, entity.get())) {
      emit(
          repository,
          new RepositoryWriter().write(entity.get(), planner.plan(entity.get())),
          diagnostics);
    }
    Optional<PropertyTree> tree =
        entity.map(e -> new PropertyTree(e, relation -> model(relation.target().type())));
    List<FinderMethod> finders = rules.finders(repository, tree);
    List<DeclaredQuery> queries = queries(repository, entity, diagnostics);
    TripsRule trips = new TripsRule(projections::of, diagnostics);
    finders.forEach(trips::check);
    queries.forEach(trips::check);
    List<TogetherMethod> together =
        new TogetherRule(repository, finders, queries, diagnostics).read();
    together.forEach(method -> trips.check(method, finders));
    if (diagnostics.hasErrors()) {
      emitShell(repository);
    } else {
      emit(
          repository,
          new ImplementationWriter().write(repository, entity, finders, queries, together),
          diagnostics);
    }
  }

  /** Writes what others may name of the class, so that they do not miss it. */
  private void emitShell(RepositoryDeclaration repository) throws IOException {
    Optional<EntityModel> entity = repository.entity().flatMap(this::remainder);
    boolean isFitting = entity.isPresent() == repository.entity().isPresent();
    Diagnostics misfits = new Diagnostics();
    entity.ifPresent(e -> new RepositoryRules(misfits).checkId(repository, e));
    if (repository.isReady() && isFitting && !misfits.hasErrors()) {
      TypeSpec shell = new ImplementationWriter().writeShell(repository, entity);
      emit(repository, shell, new Diagnostics());
    }
  }

  private Optional<EntityModel> remainder(TypeName type) {
    Optional<EntityModel> whole = model(type);
    return whole.isPresent() || !(type instanceof ClassName name) || !isEntity(name)
        ? whole
        : Remainder.of(entities.read(elements.getTypeElement(name.canonicalName())));
  }

  private List<DeclaredQuery> queries(
      RepositoryDeclaration repository, Optional<EntityModel> entity, Diagnostics diagnostics) {
    List<DeclaredQuery> queries = new ArrayList<>();
    if (repository.methods().stream().noneMatch(method -> method.query().isPresent())) {
      return queries;
    }
    QueryRules rules = new QueryRules(catalogs.of(repository, entity), this::model, diagnostics);
    for (RepositoryMethod method : repository.methods()) {
      if (isQuery(method)) {
        rules.read(method).ifPresent(queries::add);
      }
    }
    return queries;
  }

  private static boolean isQuery(RepositoryMethod method) {
    return method.query().isPresent()
        && method.together().isEmpty()
        && method.variables().isEmpty();
  }

  /** Notes the entities of a round. */
  void addEntities(Collection<TypeElement> types) {
    catalogs.addSources(types);
  }

  @Override
  public boolean isEntity(ClassName type) {
    return isEntity((TypeName) type);
  }

  @Override
  public Optional<EntityModel> model(ClassName type) {
    return model((TypeName) type);
  }

  private boolean isEntity(TypeName type) {
    TypeElement element =
        type instanceof ClassName name ? elements.getTypeElement(name.canonicalName()) : null;
    return element != null && EntityReader.isEntity(element);
  }

  private Optional<EntityModel> model(TypeName type) {
    if (!(type instanceof ClassName name)) {
      return Optional.empty();
    }
    Optional<EntityModel> known = models.get(name);
    if (known == null) {
      known =
          isEntity(name) ? read(elements.getTypeElement(name.canonicalName())) : Optional.empty();
      models.put(name, known);
    }
    return known;
  }

  /** The model of an entity without faults. */
  private Optional<EntityModel> read(TypeElement type) {
    EntityDeclaration declaration = entities.read(type);
    Diagnostics faults = new Diagnostics();
    new EntityRules(new Neighbours()).check(declaration, faults);
    return faults.hasErrors() || EntityRules.hasFaultySubtype(declaration)
        ? Optional.empty()
        : Optional.of(ModelBuilder.build(declaration));
  }

  /** An interface under the generated name brings the base along when it is compiled alone. */
  private boolean isBaseMissing(RepositoryDeclaration repository, EntityModel entity) {
    return entity.declaredRepository().filter(repository.type()::equals).isPresent()
        && !catalogs.isSource(entity.type());
  }

  private void emit(RepositoryDeclaration repository, TypeSpec written, Diagnostics diagnostics)
      throws IOException {
    try {
      emitter.emit(repository.type().packageName(), written, repository.origin().element());
    } catch (FilerException e) {
      diagnostics.report(
          RepositoryProblem.REPOSITORY_CLASH,
          repository.origin(),
          written.name(),
          repository.type().simpleName());
    }
  }
}
