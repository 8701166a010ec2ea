package dev.rowan.processor.step;

import dev.rowan.processor.check.RepositoryRules;
import dev.rowan.processor.finder.FinderParser;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryDeclaration;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.plan.SqlPlanner;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import dev.rowan.processor.write.RepositoryWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What an interface declares again of the generated repository, which its implementation is. */
final class InheritedMethods {
  private final Elements elements;
  private final Types types;
  private final SqlPlanner planner;

  InheritedMethods(ProcessingEnvironment environment, SqlPlanner planner) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.planner = planner;
  }

  private record Signature(String name, List<TypeName> parameters, TypeName result) {

    private boolean hasErasureOf(Signature other) {
      return name.equals(other.name)
          && parameters.stream()
              .map(InheritedMethods::erased)
              .toList()
              .equals(other.parameters.stream().map(InheritedMethods::erased).toList());
    }

    private String text() {
      return "%s %s(%s)"
          .formatted(
              plain(result),
              name,
              String.join(", ", parameters.stream().map(Signature::plain).toList()));
    }

    private static String plain(TypeName type) {
      return type.toString().replaceAll("\\b(?:[a-z_]\\w*\\.)+", "");
    }
  }

  /** The repository without what it inherits. Where the types differ, that is reported. */
  RepositoryDeclaration without(
      RepositoryDeclaration repository, EntityModel entity, RepositoryRules rules) {
    boolean isPlain = repository.methods().stream().noneMatch(InheritedMethods::mayBeInherited);
    if (isPlain) {
      return repository;
    }
    List<Signature> inherited = signatures(repository, entity);
    List<RepositoryMethod> open = new ArrayList<>();
    for (RepositoryMethod method : repository.methods()) {
      Signature own = signature(method);
      Optional<Signature> found =
          mayBeInherited(method)
              ? inherited.stream().filter(own::hasErasureOf).findFirst()
              : Optional.empty();
      if (found.isEmpty()) {
        open.add(method);
      } else if (!found.get().equals(own)) {
        rules.inheritsOther(method, found.get().text());
      }
    }
    return repository.with(open);
  }

  private static boolean mayBeInherited(RepositoryMethod method) {
    return method.query().isEmpty()
        && method.together().isEmpty()
        && method.fetches().isEmpty()
        && method.variables().isEmpty()
        && !FinderParser.isFinder(method.name());
  }

  private static Signature signature(RepositoryMethod method) {
    return new Signature(
        method.name(),
        method.parameters().stream().map(RepositoryMethod.Parameter::type).toList(),
        method.result().declared());
  }

  /** The public methods of the generated class and of those of the runtime that it extends. */
  private List<Signature> signatures(RepositoryDeclaration repository, EntityModel entity) {
    TypeSpec base = new RepositoryWriter().write(entity, planner.plan(entity));
    List<Signature> all = new ArrayList<>();
    for (MethodSpec method : base.methodSpecs()) {
      if (method.modifiers().contains(Modifier.PUBLIC) && !method.isConstructor()) {
        all.add(
            new Signature(
                method.name(),
                method.parameters().stream().map(p -> p.type().withoutAnnotations()).toList(),
                method.returnType().withoutAnnotations()));
      }
    }
    superclass(base, repository).stream().flatMap(this::methods).forEach(all::add);
    return all;
  }

  private Optional<DeclaredType> superclass(TypeSpec base, RepositoryDeclaration repository) {
    TypeElement raw = element(((ParameterizedTypeName) base.superclass()).rawType());
    Optional<TypeMirror> entity = repository.entity().map(this::element).map(TypeElement::asType);
    Optional<TypeMirror> id = repository.id().map(this::element).map(TypeElement::asType);
    return raw != null && entity.isPresent() && id.isPresent()
        ? Optional.of(types.getDeclaredType(raw, entity.get(), id.get()))
        : Optional.empty();
  }

  private @Nullable TypeElement element(TypeName type) {
    return type instanceof ClassName name ? elements.getTypeElement(name.canonicalName()) : null;
  }

  private Stream<Signature> methods(DeclaredType superclass) {
    TypeElement type = (TypeElement) superclass.asElement();
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(InheritedMethods::isWritten)
        .map(method -> signature(superclass, method));
  }

  private static boolean isWritten(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.ABSTRACT)
        && Objects.requireNonNull(method.getEnclosingElement()).getKind() == ElementKind.CLASS;
  }

  private Signature signature(DeclaredType superclass, ExecutableElement method) {
    ExecutableType resolved = (ExecutableType) types.asMemberOf(superclass, method);
    return new Signature(
        method.getSimpleName().toString(),
        resolved.getParameterTypes().stream().map(InheritedMethods::name).toList(),
        name(resolved.getReturnType()));
  }

  private static TypeName name(TypeMirror type) {
    return TypeName.get(type).withoutAnnotations();
  }

  private static TypeName erased(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erased(array.componentType()));
    }
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
