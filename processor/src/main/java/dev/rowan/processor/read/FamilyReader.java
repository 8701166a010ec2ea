package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.FamilyDeclaration.Member;
import dev.rowan.processor.model.FamilyDeclaration.Value;
import dev.rowan.processor.model.InheritanceDeclaration;
import dev.rowan.processor.model.InheritanceDeclaration.Discriminator;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.model.TableDeclaration;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.read.InstanceReader.Instance;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what the base of a hierarchy and its subtypes say of each other. */
final class FamilyReader {
  private final Types types;
  private final NamingReader naming;
  private final CrudTypes cruds;
  private final Function<TypeElement, TableDeclaration> tables;

  /** Reads with the compiler's utilities; the function reads the table of an entity. */
  FamilyReader(
      Types types,
      NamingReader naming,
      CrudTypes cruds,
      Function<TypeElement, TableDeclaration> tables) {
    this.types = types;
    this.naming = naming;
    this.cruds = cruds;
    this.tables = tables;
  }

  /** Whether a type is the base of a hierarchy. */
  static boolean isBase(TypeElement type) {
    return View.has(type, Names.INHERITANCE) && View.has(type, Names.ENTITY);
  }

  /** The base of which a type is a subtype: the nearest superclass, or else an interface. */
  static Optional<TypeElement> baseOf(TypeElement type) {
    if (isBase(type)) {
      return Optional.empty();
    }
    List<TypeElement> classes = new ArrayList<>(Hierarchy.superclasses(type));
    Optional<TypeElement> base = classes.stream().filter(FamilyReader::isBase).findFirst();
    classes.add(0, type);
    return base.or(
        () ->
            classes.stream()
                .flatMap(FamilyReader::interfaces)
                .filter(FamilyReader::isBase)
                .findFirst());
  }

  private static Stream<TypeElement> interfaces(TypeElement type) {
    return type.getInterfaces().stream()
        .flatMap(i -> element(i).stream())
        .flatMap(i -> Stream.concat(Stream.of(i), interfaces(i)));
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  /** The part of a base, whose subtypes are read by the function. */
  FamilyDeclaration.Base base(TypeElement type, Function<TypeElement, EntityDeclaration> outlines) {
    View view = View.of(type, Names.INHERITANCE).orElseThrow();
    List<Member> members = new ArrayList<>();
    for (TypeElement subtype : subtypes(type)) {
      members.add(
          new Member(
              ClassName.get(subtype),
              EntityReader.isEntity(subtype),
              types.isSubtype(types.erasure(subtype.asType()), types.erasure(type.asType())),
              outlines.apply(subtype)));
    }
    boolean isListed = view.written().contains("subtypes");
    return new FamilyDeclaration.Base(
        inheritance(type), isListed, unmapped(type, members), members);
  }

  /** The part of a subtype. */
  Optional<FamilyDeclaration> subtype(TypeElement type, Instance instance) {
    return baseOf(type)
        .map(
            base ->
                new FamilyDeclaration.Subtype(
                    inheritance(base),
                    value(type, base),
                    View.of(type, Names.TABLE).map(View::origin),
                    instance.inherited(),
                    instance.repeated()));
  }

  /** The annotations of a hierarchy on an entity that has no such part in one. */
  static Stream<Stray> idle(TypeElement type) {
    boolean isSubtype = baseOf(type).isPresent();
    return Stream.concat(
            View.of(type, Names.DISCRIMINATOR_VALUE).stream().filter(view -> !isSubtype),
            View.of(type, Names.DISCRIMINATOR_COLUMN).stream().filter(view -> !isBase(type)))
        .map(
            view ->
                new Stray(
                    Names.simple(view.annotation()),
                    type.getSimpleName().toString(),
                    Stray.Reason.NO_HIERARCHY,
                    view.origin()));
  }

  /** In Jakarta Persistence the name of the entity, where nothing else is said. */
  private static Optional<Value> value(TypeElement type, TypeElement base) {
    Optional<Value> written =
        View.of(type, Names.DISCRIMINATOR_VALUE)
            .map(view -> new Value(view.string("value"), view.origin()));
    boolean isNamed =
        JakartaHierarchies.isBase(base)
            && Jakarta.has(type, "Entity")
            && (!isJoined(base) || View.has(base, Names.DISCRIMINATOR_COLUMN));
    return written.isEmpty() && isNamed
        ? Optional.of(new Value(JakartaHierarchies.entityName(type), Origin.of(type)))
        : written;
  }

  private InheritanceDeclaration inheritance(TypeElement base) {
    View view = View.of(base, Names.INHERITANCE).orElseThrow();
    return new InheritanceDeclaration(
        ClassName.get(base),
        base.getKind() == ElementKind.INTERFACE,
        cruds.isDeclared(base),
        strategy(base),
        tables.apply(base),
        discriminator(base),
        base.getModifiers().contains(Modifier.SEALED),
        subtypes(base).stream().map(ClassName::get).toList(),
        view.origin());
  }

  /** Those that the list names, and those that a sealed type permits. */
  private static List<TypeElement> subtypes(TypeElement base) {
    View view = View.of(base, Names.INHERITANCE).orElseThrow();
    return Stream.concat(view.types("subtypes").stream(), base.getPermittedSubclasses().stream())
        .flatMap(type -> element(type).stream())
        .distinct()
        .toList();
  }

  private Discriminator discriminator(TypeElement base) {
    Optional<View> view = View.of(base, Names.DISCRIMINATOR_COLUMN);
    SqlName written = naming.written(view, "name", Origin.of(base));
    SqlName name =
        written.present()
            ? written
            : unwritten(base, view.isPresent() || !isJoined(base) ? column(base) : "subtype");
    String type =
        view.filter(v -> v.written().contains("type")).map(v -> v.string("type")).orElse("text");
    return new Discriminator(name, type, view.map(View::origin));
  }

  private static SqlName unwritten(TypeElement base, String name) {
    return new SqlName(name, SqlName.Source.AS_WRITTEN, name, Origin.of(base));
  }

  private static String column(TypeElement base) {
    return JakartaHierarchies.isBase(base) ? JakartaHierarchies.COLUMN : "type";
  }

  private static boolean isJoined(TypeElement base) {
    return strategy(base) == InheritanceStrategy.JOINED;
  }

  /** What Rowan's annotation does not say, that of Jakarta Persistence beside it may. */
  private static InheritanceStrategy strategy(TypeElement base) {
    return View.of(base, Names.INHERITANCE)
        .flatMap(view -> view.constant("strategy"))
        .map(InheritanceStrategy::valueOf)
        .orElse(
            JakartaHierarchies.isJoined(base)
                ? InheritanceStrategy.JOINED
                : InheritanceStrategy.SINGLE_TABLE);
  }

  /** The methods of an interface with annotations of columns that are no properties. */
  private static List<Origin> unmapped(TypeElement base, List<Member> members) {
    if (base.getKind() != ElementKind.INTERFACE || members.isEmpty()) {
      return List.of();
    }
    List<String> mapped =
        members.get(0).entity().subtype().stream()
            .flatMap(subtype -> subtype.inherited().stream())
            .map(FamilyDeclaration.Inherited::method)
            .toList();
    return BaseMethods.all(base).stream()
        .filter(method -> !mapped.contains(method.getSimpleName().toString()))
        .flatMap(FamilyReader::annotated)
        .toList();
  }

  private static Stream<Origin> annotated(ExecutableElement method) {
    return Names.ON_PROPERTY.stream()
        .flatMap(annotation -> View.of((Element) method, annotation).stream())
        .map(View::origin)
        .limit(1);
  }
}
