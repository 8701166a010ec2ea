package dev.rowan.processor.read;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the rows of declared queries become. */
final class RowShapes {
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Collection", "java.util.Set");

  private final TypeResolver resolver;
  private final ConverterReader converters;

  RowShapes(Types types, Elements elements) {
    this.resolver = new TypeResolver(types, elements, new EnumReader(new NamingReader(elements)));
    this.converters = new ConverterReader(types, new Converters(types, elements), resolver);
  }

  /** How values of a type travel in a repository, if a column can hold them. */
  Optional<ColumnType> column(TypeMirror type, TypeElement repository) {
    String name = repository.getSimpleName().toString();
    return converters
                .registered(type, name, repository, repository)
                .orElseGet(() -> resolver.read(type))
            instanceof TypeReading.Mapped mapped
        ? Optional.of(mapped.type())
        : Optional.empty();
  }

  /** How values of a parameter travel: a collection of any kind is an array. */
  Optional<ColumnType> parameter(TypeMirror type, TypeElement repository) {
    if (TypeResolver.declaredName(type).filter(COLLECTIONS::contains).isEmpty()) {
      return column(type, repository);
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.isEmpty()
        ? Optional.empty()
        : column(bound(arguments.get(0)), repository)
            .filter(element -> !(element instanceof ColumnType.ListOf))
            .map(element -> new ColumnType.ListOf(element, false));
  }

  private static TypeMirror bound(TypeMirror argument) {
    return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : argument;
  }

  /** What one row becomes that is of this type. */
  Optional<RowShape> of(TypeMirror row, TypeElement repository) {
    if (isMap(row)) {
      return Optional.of(new RowShape.OfMap(TypeName.get(row).withoutAnnotations()));
    }
    Optional<ColumnType> column = column(row, repository);
    if (column.isPresent()) {
      return Optional.of(new RowShape.Value(TypeName.get(row).withoutAnnotations(), column.get()));
    }
    if (!(row instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement type)) {
      return Optional.empty();
    }
    if (EntityReader.isEntity(type)) {
      return Optional.of(new RowShape.OfEntity(ClassName.get(type)));
    }
    return type.getRecordComponents().isEmpty() ? Optional.empty() : record(type, repository);
  }

  /** Whether it is a {@code Map<String, Object>}. */
  private static boolean isMap(TypeMirror row) {
    return TypeResolver.declaredName(row).filter("java.util.Map"::equals).isPresent()
        && ((DeclaredType) row)
            .getTypeArguments().stream()
                .flatMap(argument -> TypeResolver.declaredName(argument).stream())
                .toList()
                .equals(List.of("java.lang.String", "java.lang.Object"));
  }

  private Optional<RowShape> record(TypeElement type, TypeElement repository) {
    List<RowShape.Component> components = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      Optional<ColumnType> column = column(component.asType(), repository);
      if (column.isEmpty()) {
        return Optional.empty();
      }
      components.add(
          new RowShape.Component(
              component.getSimpleName().toString(),
              TypeName.get(component.asType()).withoutAnnotations(),
              column.get()));
    }
    return Optional.of(new RowShape.OfRecord(ClassName.get(type), components));
  }
}
