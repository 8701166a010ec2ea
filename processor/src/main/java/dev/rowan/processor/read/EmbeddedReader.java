package dev.rowan.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the record of an {@code @EmbeddedId}. */
final class EmbeddedReader {
  private final Types types;
  private final Elements elements;

  EmbeddedReader(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  TypeReading type(TypeMirror type, TypeElement entity) {
    Optional<String> missing = TypeResolver.missing(type);
    if (missing.isPresent()) {
      return new TypeReading.Missing(missing.get());
    }
    if (type.getKind() != TypeKind.DECLARED || element(type).getKind() != ElementKind.RECORD) {
      return new TypeReading.Unmapped(
          TypeReading.Reason.NOT_A_RECORD, TypeName.get(type).toString());
    }
    TypeElement record = element(type);
    return new TypeReading.Embedded(ClassName.get(record), visible(record, entity));
  }

  List<PropertyDeclaration> components(
      TypeMirror type, TypeElement entity, PropertyReader properties) {
    TypeElement record = element(type);
    Members members = new Members(types, elements, record);
    return RecordFields.places(record).stream()
        .map(p -> properties.plain(p, RecordFields.access(p), members, entity))
        .toList();
  }

  private boolean visible(TypeElement record, TypeElement entity) {
    return !ShapeReader.hidden(record)
        && (ShapeReader.read(record).isPublic()
            || elements.getPackageOf(record).equals(elements.getPackageOf(entity)));
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }
}
