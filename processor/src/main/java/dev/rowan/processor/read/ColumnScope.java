package dev.rowan.processor.read;

import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where the columns of properties stand: in the table of an entity, and there perhaps in an
 * embedded value.
 *
 * @param entity the entity, in whose package the names are made
 * @param prefix what stands before the names of columns
 * @param overrides what is said of columns there, by their paths
 * @param around the types of the embedded values around the columns, the outermost first
 * @param holder the property of the entity that holds the columns, if it is no key
 */
record ColumnScope(
    TypeElement entity,
    ColumnPrefix prefix,
    Map<String, View> overrides,
    List<TypeName> around,
    Optional<Element> holder) {

  /** Deeper values are taken for circles, such as generic types may make without end. */
  private static final int DEEPEST = 16;

  /** The columns of the entity itself. */
  static ColumnScope of(TypeElement entity) {
    return new ColumnScope(entity, ColumnPrefix.NONE, Map.of(), List.of(), Optional.empty());
  }

  /** The columns of a value of this type in the property of these places. */
  ColumnScope in(Places places, TypeName type, ColumnPrefix newPrefix, List<View> own) {
    Map<String, View> said = new HashMap<>();
    own.forEach(view -> view.annotation("column").ifPresent(c -> said.put(name(view), c)));
    String before = places.field().getSimpleName() + ".";
    overrides.forEach(
        (path, column) -> {
          if (path.startsWith(before)) {
            said.put(path.substring(before.length()), column);
          }
        });
    List<TypeName> types = new ArrayList<>(around);
    types.add(type);
    Optional<Element> outermost =
        holder.or(() -> Optional.<Element>of(places.field()).filter(f -> !isKey(places)));
    return new ColumnScope(entity, newPrefix, said, types, outermost);
  }

  private static boolean isKey(Places places) {
    return places.has(Names.EMBEDDED_ID);
  }

  private static String name(View override) {
    return override.string("name");
  }

  /** Whether a value of this type would hold itself. */
  boolean isCircle(TypeName type) {
    return around.contains(type) || around.size() >= DEEPEST;
  }

  /** What stands for the {@code @Column} of the property. */
  Optional<View> column(Places places) {
    return override(places).or(() -> places.find(Names.COLUMN));
  }

  private Optional<View> override(Places places) {
    return Optional.ofNullable(overrides.get(places.field().getSimpleName().toString()));
  }

  /** Whether the name of the column was written where the value is embedded. */
  boolean isNamed(Places places) {
    return override(places).filter(view -> view.written().contains("name")).isPresent();
  }
}
