package dev.rowan.processor.read;

import dev.rowan.processor.model.GeneratedDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What annotations of Jakarta Persistence say of the makers of ids. */
final class JakartaGenerators {

  private static final Set<String> NUMBERS =
      Set.of("java.lang.Short", "java.lang.Integer", "java.lang.Long");

  /** The numbers that a sequence gives at once where nothing is said. */
  private static final int BLOCK = 50;

  private JakartaGenerators() {}

  /** {@code @GeneratedValue}, with the sequence that it names. */
  static Optional<View> generated(Element element, String annotation) {
    return Jakarta.written(element, "GeneratedValue").map(v -> generated(v, annotation));
  }

  private static View generated(View value, String annotation) {
    View own = value.as(annotation);
    return switch (strategy(value)) {
      case "IDENTITY" -> own.with("value", constant("DATABASE"), value, "strategy");
      case "SEQUENCE" -> sequence(value, own);
      default -> own;
    };
  }

  /** {@code AUTO} is a sequence for numbers, as in the implementations of today. */
  static String strategy(View value) {
    String written = value.constant("strategy").orElse("AUTO");
    return written.equals("AUTO") && isNumber(value.element()) ? "SEQUENCE" : written;
  }

  private static View sequence(View value, View own) {
    View sequence = own.with("value", constant("SEQUENCE"), value, "strategy");
    Optional<View> generator = generator(value);
    String name = generator.map(g -> name(g, value)).orElse(GeneratedDeclaration.TABLE + "_seq");
    View from = generator.orElse(value);
    return sequence
        .with("sequence", name, from, "sequenceName")
        .with(
            "block",
            generator.map(g -> g.integer("allocationSize", BLOCK)).orElse(BLOCK),
            from,
            "allocationSize");
  }

  /** A sequence that has no name of its own has that of its generator. */
  private static String name(View generator, View value) {
    String named = generator.string("sequenceName");
    String name = named.isEmpty() ? value.string("generator") : named;
    String schema = generator.string("schema");
    String table = name.isEmpty() ? GeneratedDeclaration.TABLE + "_seq" : name;
    return schema.isEmpty() ? table : schema + "." + table;
  }

  /** The generator that a value names, or the one that stands beside it. */
  static Optional<View> generator(View value) {
    String name = value.string("generator");
    return places(value.element())
        .flatMap(JakartaGenerators::generators)
        .filter(
            g ->
                g.string("name").equals(name) || (name.isEmpty() && g.element() == value.element()))
        .findFirst();
  }

  /** The element, and what is around it. */
  private static Stream<Element> places(Element element) {
    Stream.Builder<Element> places = Stream.builder();
    for (@Nullable Element at = element; at != null; at = at.getEnclosingElement()) {
      places.add(at);
    }
    return places.build();
  }

  private static Stream<View> generators(Element element) {
    return Stream.concat(
        Jakarta.written(element, "SequenceGenerator").stream(),
        Jakarta.written(element, "SequenceGenerators").stream()
            .map(all -> all.nested("value"))
            .flatMap(List::stream));
  }

  private static boolean isNumber(Element element) {
    TypeMirror type = JakartaRelations.typeOf(element);
    return type.getKind().isPrimitive()
        || TypeResolver.declaredName(type).filter(NUMBERS::contains).isPresent();
  }

  private static View.Constant constant(String name) {
    return new View.Constant(name);
  }
}
