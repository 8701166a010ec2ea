package dev.rowan.processor.read;

import dev.rowan.processor.model.RepositoryDeclaration;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.TypeVariableName;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the interfaces whose methods are to be written. */
public final class RepositoryReader {
  /** What lets a method be written that the generated repository has. */
  private static final List<String> ASKING = List.of("Fetch", "Query");

  private static final Pattern COUNTING = Pattern.compile("count|exists|delete|remove");

  private final Types types;
  private final Elements elements;
  private final RowShapes shapes;
  private final CrudTypes cruds;

  /** Reads with the compiler's utilities. */
  public RepositoryReader(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
    this.shapes = new RowShapes(types, elements);
    this.cruds = new CrudTypes(types, elements);
  }

  /** Reads what the user declared, right or wrong. */
  public RepositoryDeclaration read(TypeElement type) {
    boolean isInterface = type.getKind() == ElementKind.INTERFACE;
    boolean isGeneric = !type.getTypeParameters().isEmpty();
    Optional<DeclaredType> crud = cruds.of(type.asType());
    List<ExecutableElement> open = isInterface && !isGeneric ? open(type) : List.of();
    return new RepositoryDeclaration(
        ClassName.get(type),
        isInterface,
        isGeneric,
        isVisible(type),
        isPublic(type),
        crud.map(c -> argument(c, 0)),
        crud.filter(c -> c.getTypeArguments().size() > 1).map(c -> argument(c, 1)),
        open.stream()
            .filter(RepositoryReader::isKnown)
            .map(method -> method(method, type))
            .toList(),
        isReady(type, open),
        Origin.of(type));
  }

  private static TypeName argument(DeclaredType type, int index) {
    return TypeName.get(type.getTypeArguments().get(index)).withoutAnnotations();
  }

  private boolean isReady(TypeElement type, List<ExecutableElement> open) {
    boolean areSupersKnown =
        type.getInterfaces().stream().noneMatch(t -> t.getKind() == TypeKind.ERROR);
    return areSupersKnown && open.stream().allMatch(RepositoryReader::isKnown);
  }

  /** Whether the compiler knows all types of a method; of others it speaks itself. */
  private static boolean isKnown(ExecutableElement method) {
    return isKnown(method.getReturnType())
        && method.getParameters().stream().allMatch(parameter -> isKnown(parameter.asType()));
  }

  private static boolean isKnown(TypeMirror type) {
    return type.getKind() != TypeKind.ERROR
        && (!(type instanceof DeclaredType declared)
            || declared.getTypeArguments().stream().allMatch(RepositoryReader::isKnown));
  }

  /** The abstract methods that neither the interface itself nor a generated repository has. */
  private List<ExecutableElement> open(TypeElement type) {
    List<ExecutableElement> open = new ArrayList<>();
    List<TypeElement> ready =
        Stream.of(CrudTypes.CRUD, CrudTypes.READ)
            .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
            .toList();
    List<ExecutableElement> all = all(type);
    for (ExecutableElement method : all) {
      boolean isOfCrud = ready.stream().anyMatch(crud -> isOf(crud, method, type));
      boolean isWritten =
          all.stream()
              .anyMatch(
                  other ->
                      other != method
                          && !other.getModifiers().contains(Modifier.ABSTRACT)
                          && elements.overrides(other, method, type));
      boolean isAsked = ASKING.stream().anyMatch(name -> View.has(method, Names.of(name)));
      boolean isOpen = isAsked || !isOfCrud;
      if (method.getModifiers().contains(Modifier.ABSTRACT) && isOpen && !isWritten) {
        open.add(method);
      }
    }
    return open;
  }

  private boolean isOf(TypeElement crud, ExecutableElement method, TypeElement type) {
    return crud.equals(method.getEnclosingElement())
        || ElementFilter.methodsIn(crud.getEnclosedElements()).stream()
            .anyMatch(other -> elements.overrides(method, other, type));
  }

  /** The methods of the interface as they stand there, then those that it inherits. */
  private List<ExecutableElement> all(TypeElement type) {
    List<ExecutableElement> all =
        new ArrayList<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    List<ExecutableElement> inherited =
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> !type.equals(method.getEnclosingElement()))
            .sorted(Comparator.comparing(Object::toString))
            .toList();
    all.addAll(inherited);
    return all;
  }

  private RepositoryMethod method(ExecutableElement method, TypeElement type) {
    DeclaredType owner = (DeclaredType) type.asType();
    ExecutableType resolved = (ExecutableType) types.asMemberOf(owner, method);
    boolean isOwn = type.equals(method.getEnclosingElement());
    Origin origin = Origin.of(isOwn ? method : type);
    List<RepositoryMethod.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeMirror parameterType = resolved.getParameterTypes().get(i);
      parameters.add(
          new RepositoryMethod.Parameter(
              parameter.getSimpleName().toString(),
              TypeName.get(parameterType).withoutAnnotations(),
              isNullable(parameter, parameterType),
              shapes.parameter(parameterType, type),
              isOwn ? Origin.of(parameter) : origin));
    }
    Optional<View> fetch = View.of(method, Names.of("Fetch"));
    ResultTypes.Result result = result(method, resolved.getReturnType());
    return new RepositoryMethod(
        method.getSimpleName().toString(),
        method.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        parameters,
        result.type(),
        View.of(method, Names.of("Query"))
            .map(v -> new RepositoryMethod.QueryText(v.string("value"), v.at("value"))),
        shapes.of(result.element(), type),
        result.projection(),
        fetch.map(v -> v.strings("value")).orElse(List.of()),
        fetch.map(v -> v.at("value")).orElse(origin),
        View.of(method, Names.of("Trips"))
            .map(v -> new RepositoryMethod.TripLimit(v.integer("max", 0), v.at("max"))),
        View.of(method, Names.of("Together")).map(v -> joint(v, result.element())),
        method.isVarArgs(),
        origin);
  }

  private static RepositoryMethod.Joint joint(View view, TypeMirror record) {
    boolean isRecord =
        record instanceof DeclaredType type
            && type.getTypeArguments().isEmpty()
            && type.asElement().getKind() == ElementKind.RECORD;
    List<RepositoryMethod.JointComponent> components = new ArrayList<>();
    if (isRecord) {
      for (Places places : RecordFields.places((TypeElement) ((DeclaredType) record).asElement())) {
        VariableElement field = places.field();
        components.add(
            new RepositoryMethod.JointComponent(
                field.getSimpleName().toString(),
                TypeName.get(field.asType()).withoutAnnotations()));
      }
    }
    Origin origin = view.has("value") ? view.at("value") : view.origin();
    return new RepositoryMethod.Joint(view.strings("value"), components, origin);
  }

  /** A result; a number or truth that the name asks for may be an object. */
  private static ResultTypes.Result result(ExecutableElement method, TypeMirror type) {
    boolean isNumber =
        !View.has(method, Names.of("Query"))
            && COUNTING.matcher(method.getSimpleName()).lookingAt();
    return isNumber
        ? ResultTypes.ofNumber(type)
        : ResultTypes.of(type, isNullable(method, method.getReturnType()));
  }

  private static boolean isNullable(Element element, TypeMirror type) {
    return ResultTypes.isNullable(element) || ResultTypes.isNullable(type);
  }

  private static boolean isVisible(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      Set<Modifier> modifiers = e.getModifiers();
      boolean isMember = Objects.requireNonNull(e.getEnclosingElement()).getKind().isInterface();
      if (!modifiers.contains(Modifier.PUBLIC) && !isMember) {
        return false;
      }
    }
    return true;
  }
}
