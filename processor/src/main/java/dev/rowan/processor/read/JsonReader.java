package dev.rowan.processor.read;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.JsonFault;
import dev.rowan.processor.model.JsonFault.Kind;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.model.TypeTable;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Reads what a type means where {@code @Json} says that the column holds it as JSON. */
final class JsonReader {
  private final Elements elements;

  JsonReader(Elements elements) {
    this.elements = elements;
  }

  /** Reads a property; empty when it is no JSON. */
  Optional<TypeReading> read(Places places, TypeMirror type, TypeElement entity) {
    return places.find(Names.JSON).map(view -> read(view, places, type, entity));
  }

  private TypeReading read(View json, Places places, TypeMirror type, TypeElement entity) {
    Optional<String> missing = TypeResolver.missing(type);
    if (missing.isPresent()) {
      return new TypeReading.Missing(missing.get());
    }
    Optional<String> other = other(places);
    if (other.isPresent()) {
      return new TypeReading.Misread(new JsonFault(Kind.NOT_A_COLUMN, other.get(), json.origin()));
    }
    Optional<String> hidden = parts(type).flatMap(part -> hidden(part, entity).stream()).findAny();
    if (hidden.isPresent()) {
      return new TypeReading.Misread(new JsonFault(Kind.HIDDEN, hidden.get(), json.origin()));
    }
    TypeName name = TypeName.get(type).withoutAnnotations().box();
    if (name.toString().equals("java.lang.String")) {
      return new TypeReading.Mapped(TypeTable.row(name, "jsonb").orElseThrow().type());
    }
    String property = entity.getSimpleName() + "." + places.field().getSimpleName();
    return new TypeReading.Mapped(new ColumnType.Json(name, "jsonb", property));
  }

  /** Another annotation that says what the property is. */
  private static Optional<String> other(Places places) {
    return Stream.of(
            Names.RELATIONS.stream(), Stream.of(Names.EMBEDDED, Names.EMBEDDED_ID, Names.CONVERT))
        .flatMap(names -> names)
        .filter(places::has)
        .map(Names::simple)
        .findFirst();
  }

  /** The classes that generated code names to say the type. */
  private static Stream<TypeElement> parts(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return parts(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).stream().flatMap(JsonReader::parts);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Stream.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    return Stream.concat(
        Stream.of((TypeElement) declared.asElement()),
        arguments.stream().flatMap(JsonReader::parts));
  }

  /** The name of a class that generated code cannot name. */
  private Optional<String> hidden(TypeElement type, TypeElement entity) {
    boolean isNear = elements.getPackageOf(type).equals(elements.getPackageOf(entity));
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      boolean isVisible =
          at.getModifiers().contains(Modifier.PUBLIC)
              || (isNear && !at.getModifiers().contains(Modifier.PRIVATE));
      if (!isVisible) {
        return Optional.of(type.getQualifiedName().toString());
      }
    }
    return Optional.empty();
  }
}
