package dev.rowan.migrations.pull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the source of an event, a record, from a few words: {@code book:long}, {@code
 * note:string:null}. Immutable.
 *
 * <p>A field is a name and a type, as in an {@link EntitySketch}. A type with a capital letter is a
 * class of the same package, and with {@code []} a list of them.
 *
 * @param packageName the package
 * @param name the record
 * @param fields the fields
 */
public record EventSketch(String packageName, String name, List<String> fields) {

  /**
   * Copies the fields, and checks the name.
   *
   * @throws IllegalArgumentException when the name is not that of a class
   */
  public EventSketch {
    fields = List.copyOf(fields);
    SourceNames.checkClass(name);
  }

  /**
   * The source.
   *
   * @throws IllegalArgumentException when a field is not understood, or the package is none
   */
  public PulledSource source() {
    Set<String> names = new HashSet<>();
    List<Property> components = fields.stream().map(this::component).toList();
    for (Property component : components) {
      if (!names.add(component.name())) {
        throw new IllegalArgumentException("Two fields are called " + component.name());
      }
    }
    return new SourceWriter(PullOptions.records(packageName), List.of(name))
        .plainRecord(name, "What is told to those who subscribed to it.", components);
  }

  private Property component(String field) {
    FieldWords words = FieldWords.of(field);
    List<String> rest = words.rest().stream().map(FieldWords.Modifier::toString).toList();
    if (!rest.isEmpty() && !rest.equals(List.of("null"))) {
      throw words.wrong("of a field of an event nothing but null is said");
    }
    boolean isNullable = !rest.isEmpty();
    JavaType type = type(words);
    return Property.of(words.name(), isNullable ? type.boxed() : type, isNullable, List.of());
  }

  private JavaType type(FieldWords words) {
    if (!words.isClass()) {
      return words.valueType().javaType();
    }
    JavaType held = JavaType.of(packageName + "." + words.className());
    return words.isMany() ? JavaType.list(held) : held;
  }
}
