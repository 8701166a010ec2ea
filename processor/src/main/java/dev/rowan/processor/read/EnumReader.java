package dev.rowan.processor.read;

import dev.rowan.processor.model.ColumnType.Enumerated;
import dev.rowan.processor.model.EnumDeclaration;
import dev.rowan.processor.model.EnumDeclaration.Label;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum that is the type of a column. */
final class EnumReader {
  private final NamingReader naming;

  EnumReader(NamingReader naming) {
    this.naming = naming;
  }

  EnumDeclaration read(TypeElement type) {
    Optional<View> pgEnum = View.of(type, Names.PG_ENUM);
    String name = type.getSimpleName().toString();
    SqlName schema = naming.written(pgEnum, "schema", Origin.of(type));
    return new EnumDeclaration(
        name,
        pgEnum.isPresent(),
        naming.name(pgEnum, "value", name, type, type),
        schema,
        labels(type),
        !ShapeReader.hidden(type),
        Origin.of(type));
  }

  Enumerated columnType(TypeElement type) {
    EnumDeclaration declaration = read(type);
    String sqlType =
        declaration.isNative()
            ? Identifiers.quoted(declaration.schema().value(), declaration.typeName().value())
            : "text";
    List<Label> labels = declaration.labels();
    return new Enumerated(
        ClassName.get(type),
        sqlType,
        declaration.isNative(),
        labels.stream().map(Label::text).toList(),
        labels.stream().anyMatch(l -> !l.text().equals(l.constant())));
  }

  private static List<Label> labels(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
        .map(EnumReader::label)
        .toList();
  }

  private static Label label(Element constant) {
    String name = constant.getSimpleName().toString();
    return View.of(constant, Names.ENUM_LABEL)
        .map(view -> new Label(name, view.string("value"), view.at("value")))
        .orElseGet(() -> new Label(name, name, Origin.of(constant)));
  }
}
