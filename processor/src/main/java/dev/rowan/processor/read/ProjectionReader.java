package dev.rowan.processor.read;

import dev.rowan.processor.model.MissingType;
import dev.rowan.processor.model.ProjectionDeclaration;
import dev.rowan.processor.model.ProjectionDeclaration.Component;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads records with {@code @Projection}. */
public final class ProjectionReader {
  private final ComponentTypes types;

  /** Reads with the compiler's utilities. */
  public ProjectionReader(Types types, Elements elements) {
    EnumReader enums = new EnumReader(new NamingReader(elements));
    TypeResolver resolver = new TypeResolver(types, elements, enums);
    ConverterReader converters =
        new ConverterReader(types, new Converters(types, elements), resolver);
    this.types = new ComponentTypes(resolver, converters, elements);
  }

  /** Reads what the user declared, right or wrong. */
  public ProjectionDeclaration read(TypeElement type) {
    List<VariableElement> fields = RecordFields.places(type).stream().map(Places::field).toList();
    Optional<View> view = View.of(type, Names.PROJECTION);
    return new ProjectionDeclaration(
        ClassName.get(type),
        ShapeReader.read(type),
        ComponentTypes.entity(type).map(TypeName::get),
        fields.stream().map(field -> component(field, type)).toList(),
        Stream.concat(missing(view), fields.stream().flatMap(ProjectionReader::missing)).toList(),
        Origin.of(type),
        view.map(v -> v.at("value")).orElseGet(() -> Origin.of(type)));
  }

  private Component component(VariableElement field, TypeElement record) {
    TypeMirror type = field.asType();
    Optional<View> from = View.of(field, Names.FROM);
    return new Component(
        field.getSimpleName().toString(),
        TypeResolver.missing(type).isPresent()
            ? ClassName.OBJECT
            : TypeName.get(type).withoutAnnotations(),
        types.read(type, record),
        from.map(view -> view.string("value")),
        Origin.of(field),
        from.map(view -> view.at("value")).orElseGet(() -> Origin.of(field)));
  }

  private static Stream<MissingType> missing(Optional<View> projection) {
    return projection.stream()
        .flatMap(
            view ->
                missing(view)
                    .map(type -> new MissingType("@Projection", type, view.at("value")))
                    .stream());
  }

  private static Optional<String> missing(View view) {
    return view.isBroken("value")
        ? Optional.of("written there")
        : view.type("value").flatMap(TypeResolver::missing);
  }

  private static Stream<MissingType> missing(VariableElement field) {
    return TypeResolver.missing(field.asType()).stream()
        .map(
            type ->
                new MissingType("the component " + field.getSimpleName(), type, Origin.of(field)));
  }
}
