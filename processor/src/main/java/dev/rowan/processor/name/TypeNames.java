package dev.rowan.processor.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Names the types of the compiler. */
final class TypeNames extends SimpleTypeVisitor14<TypeName, @Nullable Void> {
  private final Map<TypeParameterElement, TypeVariableName> variables = new HashMap<>();

  TypeName of(TypeMirror type) {
    return visit(type, null);
  }

  @Override
  public TypeName visitPrimitive(PrimitiveType type, @Nullable Void nothing) {
    return switch (type.getKind()) {
      case BOOLEAN -> PrimitiveName.BOOLEAN;
      case BYTE -> PrimitiveName.BYTE;
      case SHORT -> PrimitiveName.SHORT;
      case INT -> PrimitiveName.INT;
      case LONG -> PrimitiveName.LONG;
      case CHAR -> PrimitiveName.CHAR;
      case FLOAT -> PrimitiveName.FLOAT;
      default -> PrimitiveName.DOUBLE;
    };
  }

  @Override
  public TypeName visitDeclared(DeclaredType type, @Nullable Void nothing) {
    Element element = type.asElement();
    TypeMirror around = type.getEnclosingType();
    boolean isInner =
        around.getKind() != TypeKind.NONE && !element.getModifiers().contains(Modifier.STATIC);
    List<TypeName> arguments = all(type.getTypeArguments());
    if (isInner && of(around) instanceof ParameterizedTypeName outer) {
      return outer.inner(element.getSimpleName().toString(), arguments);
    }
    ClassName name = ClassName.get((TypeElement) element);
    return arguments.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, arguments.toArray(new TypeName[0]));
  }

  @Override
  public TypeName visitError(ErrorType type, @Nullable Void nothing) {
    return visitDeclared(type, null);
  }

  @Override
  public TypeName visitArray(ArrayType type, @Nullable Void nothing) {
    return ArrayTypeName.of(of(type.getComponentType()));
  }

  @Override
  public TypeName visitTypeVariable(TypeVariable type, @Nullable Void nothing) {
    TypeParameterElement parameter = (TypeParameterElement) type.asElement();
    TypeVariableName known = variables.get(parameter);
    if (known != null) {
      return known;
    }
    List<TypeName> bounds = new ArrayList<>();
    TypeVariableName name = new TypeVariableName(parameter.getSimpleName().toString(), bounds);
    variables.put(parameter, name);
    all(parameter.getBounds()).stream()
        .filter(bound -> !bound.equals(ClassName.OBJECT))
        .forEach(bounds::add);
    return name;
  }

  @Override
  public TypeName visitWildcard(WildcardType type, @Nullable Void nothing) {
    if (type.getSuperBound() != null) {
      return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
    }
    return type.getExtendsBound() == null
        ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
        : WildcardTypeName.subtypeOf(of(type.getExtendsBound()));
  }

  @Override
  public TypeName visitNoType(NoType type, @Nullable Void nothing) {
    return type.getKind() == TypeKind.VOID ? PrimitiveName.VOID : defaultAction(type, null);
  }

  @Override
  protected TypeName defaultAction(TypeMirror type, @Nullable Void nothing) {
    throw new IllegalArgumentException("a type without a name: " + type);
  }

  private List<TypeName> all(List<? extends TypeMirror> types) {
    List<TypeName> names = new ArrayList<>(types.size());
    for (TypeMirror type : types) {
      names.add(of(type));
    }
    return List.copyOf(names);
  }
}
