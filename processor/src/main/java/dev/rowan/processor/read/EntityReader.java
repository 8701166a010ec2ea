package dev.rowan.processor.read;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TableDeclaration;
import dev.rowan.processor.model.UniqueDeclaration;
import dev.rowan.processor.report.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
  private final PropertyReader properties;
  private final RelationLinker linker;
  private final CrudTypes cruds;
  private final Map<ClassName, Optional<EntityDeclaration>> outlines = new HashMap<>();
  private final Map<ClassName, Optional<EntityDeclaration>> targets = new HashMap<>();

  /** Reads with the compiler's utilities. */
  public EntityReader(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
    this.naming = new NamingReader(elements);
    this.linker = new RelationLinker(naming);
    this.cruds = new CrudTypes(types, elements);
    EnumReader enums = new EnumReader(naming);
    TypeResolver resolver = new TypeResolver(types, elements, enums);
    this.properties =
        new PropertyReader(naming, resolver, enums, new EmbeddedReader(types, elements));
  }

  /** Forgets what was read: types that were missing may be there in the new round. */
  public void newRound() {
    outlines.clear();
    targets.clear();
  }

  /** Whether a type is an entity. */
  public static boolean isEntity(TypeElement type) {
    return View.has(type, Names.ENTITY);
  }

  /** Reads what the user declared, right or wrong. */
  public EntityDeclaration read(TypeElement type) {
    ClassName name = ClassName.get(type);
    EntityDeclaration outline =
        outlines.computeIfAbsent(name, n -> Optional.of(outline(type))).orElseThrow();
    return new JoinedRelations(this::target).follow(linker.link(outline, this::target));
  }

  /** Reads an entity whose own relations know of their ends only what they say themselves. */
  private Optional<EntityDeclaration> target(ClassName name) {
    return targets.computeIfAbsent(name, n -> outline(n).map(o -> linker.link(o, this::outline)));
  }

  private Optional<EntityDeclaration> outline(ClassName name) {
    return outlines.computeIfAbsent(
        name,
        n -> Optional.ofNullable(elements.getTypeElement(n.canonicalName())).map(this::outline));
  }

  private EntityDeclaration outline(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? ofRecord(type) : ofClass(type);
  }

  private EntityDeclaration ofRecord(TypeElement type) {
    Members members = new Members(types, elements, type);
    List<Places> places = RecordFields.places(type);
    List<PropertyDeclaration> read =
        places.stream()
            .map(p -> properties.read(p, RecordFields.access(p), members, type))
            .toList();
    return declaration(
        type, read, ConstructionReader.ofRecord(read), strays(List.of(type), places));
  }

  private EntityDeclaration ofClass(TypeElement type) {
    Members members = new Members(types, elements, type);
    AccessReader access = new AccessReader(members);
    List<TypeElement> classes = MappedFields.classes(type);
    List<Places> all =
        MappedFields.read(classes).stream().map(f -> new Places(f, access.getter(f))).toList();
    List<Places> places = all.stream().filter(p -> !p.has(Names.TRANSIENT)).toList();
    List<PropertyDeclaration> read =
        places.stream()
            .map(p -> properties.read(p, access.read(p.field()), members, type))
            .toList();
    List<VariableElement> fields = places.stream().map(Places::field).toList();
    ConstructionReading construction = new ConstructionReader(elements, members, read).read(fields);
    return declaration(type, read, construction, strays(classes, places));
  }

  private EntityDeclaration declaration(
      TypeElement type,
      List<PropertyDeclaration> read,
      ConstructionReading construction,
      List<Stray> strays) {
    return new EntityDeclaration(
        ClassName.get(type),
        ShapeReader.read(type),
        cruds.isDeclared(EntityDeclaration.repositoryName(ClassName.get(type)), type),
        table(type),
        read,
        uniqueKeys(type),
        construction,
        strays,
        MissingTypes.of(type, read),
        Origin.of(type));
  }

  private TableDeclaration table(TypeElement type) {
    Optional<View> view = View.of(type, Names.TABLE);
    return new TableDeclaration(
        naming.name(view, "value", type.getSimpleName().toString(), type, type),
        naming.written(view, "schema", Origin.of(type)),
        view.map(v -> v.string("comment")).orElse(""),
        view.map(View::origin).orElseGet(() -> Origin.of(type)));
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
        naming.written(Optional.of(view), "name", Origin.of(type)),
        view.origin());
  }

  private static List<Stray> strays(List<TypeElement> types, List<Places> places) {
    Stream<Stray> noRelations = StrayReader.read(places).stream();
    Set<Element> getters =
        places.stream().flatMap(p -> p.getter().stream()).collect(Collectors.toSet());
    return Stream.concat(
            types.stream().flatMap(t -> StrayReader.read(t, getters).stream()), noRelations)
        .toList();
  }
}
