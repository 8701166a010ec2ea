package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.JsonModel;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.model.TableDeclaration;
import dev.rowan.processor.model.TableKind;
import dev.rowan.processor.model.UniqueDeclaration;
import dev.rowan.processor.model.hook.HooksModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.read.InstanceReader.Instance;
import dev.rowan.processor.report.Origin;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entities from their sources, or from class files. An entity is read in two steps: what it
 * says of itself, then what follows from the entities to which its relations lead. Each step is
 * done once for each entity in a round, so relations may lead anywhere, and in circles.
 */
public final class EntityReader {
  private final Types types;
  private final Elements elements;
  private final NamingReader naming;
  private final InstanceReader instances;
  private final IdClassReader idClasses;
  private final RelationLinker linker;
  private final JakartaKeys keys;
  private final CrudTypes cruds;
  private final ValidationReader validation;
  private final HookReader hooks;
  private final FamilyReader families;
  private final Map<ClassName, Optional<EntityDeclaration>> outlines = new HashMap<>();
  private final Map<ClassName, Optional<EntityDeclaration>> targets = new HashMap<>();

  /** Reads with the compiler's utilities. */
  public EntityReader(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
    this.naming = new NamingReader(elements);
    this.validation = new ValidationReader(types, elements);
    this.hooks = new HookReader(types, elements);
    this.linker = new RelationLinker(naming);
    this.keys = new JakartaKeys(naming);
    this.cruds = new CrudTypes(types, elements);
    this.families = new FamilyReader(types, naming, cruds, this::table);
    EnumReader enums = new EnumReader(naming);
    TypeResolver resolver = new TypeResolver(types, elements, enums);
    EmbeddedReader embedded = new EmbeddedReader(types, elements, naming, resolver);
    ConverterReader converters =
        new ConverterReader(types, new Converters(types, elements), resolver);
    this.instances =
        new InstanceReader(
            elements,
            new PropertyReader(
                naming, resolver, enums, embedded, converters, new JsonReader(elements)));
    this.idClasses = new IdClassReader(types, elements, instances);
  }

  /** Forgets what was read: types that were missing may be there in the new round. */
  public void newRound() {
    outlines.clear();
    targets.clear();
    validation.newRound();
  }

  /** Whether a type is an entity. */
  public static boolean isEntity(TypeElement type) {
    return View.has(type, Names.ENTITY);
  }

  /** Whether a type is a repository for which Rowan writes the code. */
  public static boolean isRepository(Element type) {
    return View.has(type, Names.REPOSITORY);
  }

  /** Reads what the user declared, right or wrong. */
  public EntityDeclaration read(TypeElement type) {
    EntityDeclaration unjoined = NamedColumns.resolved(linker.link(outline(type), this::target));
    EntityDeclaration linked = new JoinedRelations(this::target).follow(unjoined);
    EntityDeclaration entity =
        linked.base().map(base -> linked.with(withLinks(base))).orElse(linked);
    HooksModel called = hooks.read(type);
    boolean isBase = entity.base().isPresent(); // what is called is called by its subtypes
    return entity.with(validation.read(type), isBase ? called.faultsAlone() : called);
  }

  private FamilyDeclaration withLinks(FamilyDeclaration.Base base) {
    return base.with(
        base.members().stream().map(member -> member.with(withLinks(member.entity()))).toList());
  }

  private EntityDeclaration withLinks(EntityDeclaration subtype) {
    EntityDeclaration linked = linker.link(subtype, this::target);
    TypeElement type = elements.getTypeElement(subtype.type().canonicalName());
    return linked.with(validation.read(type), hooks.read(type));
  }

  /** Reads an entity whose own relations know of their ends only what they say themselves. */
  private Optional<EntityDeclaration> target(ClassName name) {
    return targets.computeIfAbsent(name, n -> outline(n).map(o -> linker.link(o, this::outline)));
  }

  private Optional<EntityDeclaration> outline(ClassName name) {
    Optional<EntityDeclaration> known = outlines.get(name);
    if (known == null) {
      TypeElement type = elements.getTypeElement(name.canonicalName());
      known = type == null ? Optional.empty() : Optional.of(newOutline(type));
      outlines.put(name, known);
    }
    return known;
  }

  private EntityDeclaration outline(TypeElement type) {
    return outline(ClassName.get(type)).orElseGet(() -> newOutline(type));
  }

  private EntityDeclaration newOutline(TypeElement type) {
    if (!FamilyReader.isBase(type)) {
      Instance instance = instance(type);
      return newOutline(type, instance, families.subtype(type, instance));
    }
    FamilyDeclaration.Base base = families.base(type, this::outline);
    return base.inheritance().isInterface()
        ? newOutline(type, Instance.NOTHING, Optional.of(base)).with(InterfaceProperties.of(base))
        : newOutline(type, instance(type), Optional.of(base));
  }

  private Instance instance(TypeElement type) {
    return instances.read(new Members(types, elements, type), ColumnScope.of(type));
  }

  private EntityDeclaration newOutline(
      TypeElement type, Instance instance, Optional<FamilyDeclaration> family) {
    return new EntityDeclaration(
        ClassName.get(type),
        ShapeReader.read(type),
        cruds.isDeclared(type),
        tableOf(type, family),
        keys.named(instance.properties(), type),
        uniqueKeys(type),
        instance.construction(),
        Stream.concat(strays(instance).stream(), FamilyReader.idle(type)).toList(),
        Stream.concat(
                instance.remarks().stream(), idClasses.remark(type, instance.properties()).stream())
            .toList(),
        MissingTypes.of(type, instance.properties()),
        idClasses.read(type, instance.properties()),
        Optional.empty(),
        HooksModel.NONE,
        json(type),
        family,
        Origin.of(type));
  }

  private static Optional<JsonModel> json(TypeElement type) {
    return View.of(type, Names.TO_JSON)
        .map(view -> view.constant("names").filter("SNAKE_CASE"::equals).isPresent())
        .map(JsonModel::new);
  }

  /** A subtype has the table of its base, unless the tables are joined. */
  private TableDeclaration tableOf(TypeElement type, Optional<FamilyDeclaration> family) {
    return family
        .map(FamilyDeclaration::inheritance)
        .filter(inheritance -> inheritance.strategy() == InheritanceStrategy.SINGLE_TABLE)
        .map(inheritance -> ofSubtype(inheritance.table(), type))
        .orElseGet(() -> table(type));
  }

  private TableDeclaration ofSubtype(TableDeclaration table, TypeElement type) {
    TableIndexes parts = new TableIndexes(type, naming);
    return table.with(parts.indexes(), parts.checks());
  }

  private static List<Stray> strays(Instance instance) {
    return Stream.concat(instance.strays().stream(), strays(instance.properties())).toList();
  }

  private static Stream<Stray> strays(List<PropertyDeclaration> properties) {
    return properties.stream()
        .flatMap(
            p ->
                Stream.concat(
                    p.embedded().stream().flatMap(value -> value.strays().stream()),
                    strays(p.components())));
  }

  private TableDeclaration table(TypeElement type) {
    Map<TableKind, View> views = new EnumMap<>(TableKind.class);
    View.of(type, Names.TABLE).ifPresent(v -> views.put(TableKind.TABLE, v));
    View.of(type, Names.VIEW).ifPresent(v -> views.put(TableKind.VIEW, v));
    View.of(type, Names.MATERIALIZED_VIEW)
        .ifPresent(v -> views.put(TableKind.MATERIALIZED_VIEW, v));
    TableKind kind = views.keySet().stream().findFirst().orElse(TableKind.TABLE);
    Optional<View> view = Optional.ofNullable(views.remove(kind));
    TableIndexes parts = new TableIndexes(type, naming);
    return new TableDeclaration(
        kind,
        naming.name(view, "value", entityName(type), type, type),
        naming.written(view, "schema", Origin.of(type)),
        view.map(v -> v.string("comment")).orElse(""),
        naming.renamedFrom(View.of(type, Names.RENAMED_FROM)),
        parts.indexes(),
        parts.checks(),
        view.map(View::origin).orElseGet(() -> Origin.of(type)),
        views.values().stream().findFirst().map(View::origin));
  }

  /** The name by which the entity is known: another one than its class has, if that is said. */
  private static String entityName(TypeElement type) {
    return View.of(type, Names.ENTITY)
        .map(view -> view.string("name"))
        .filter(name -> !name.isBlank())
        .orElseGet(() -> type.getSimpleName().toString());
  }

  private List<UniqueDeclaration> uniqueKeys(TypeElement type) {
    Stream<View> single = View.of(type, Names.UNIQUE).stream();
    Stream<View> several =
        View.of(type, Names.UNIQUE_LIST).stream().flatMap(v -> v.nested("value").stream());
    return Stream.concat(single, several).map(view -> uniqueKey(view, type)).toList();
  }

  private UniqueDeclaration uniqueKey(View view, TypeElement type) {
    return new UniqueDeclaration(
        view.strings("value"),
        naming.allWritten(view, "columns").stream().map(SqlName::value).toList(),
        naming.written(Optional.of(view), "name", Origin.of(type)),
        view.origin());
  }
}
