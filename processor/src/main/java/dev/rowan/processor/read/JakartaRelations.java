package dev.rowan.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What annotations of Jakarta Persistence say of relations. What would delete rows that others may
 * need, or that may not be fetched, is left out, as {@link JakartaTable} tells.
 */
final class JakartaRelations {

  private JakartaRelations() {}

  static Optional<View> manyToOne(Element element, String annotation) {
    return Jakarta.written(element, "ManyToOne").map(v -> toOne(v, annotation));
  }

  static Optional<View> oneToOne(Element element, String annotation) {
    return Jakarta.written(element, "OneToOne").map(v -> toOne(v, annotation));
  }

  private static View toOne(View view, String annotation) {
    boolean isOwner = view.string("mappedBy").isEmpty();
    View own = common(view, annotation).with("optional", view, "optional");
    own = view.has("mappedBy") ? own.with("mappedBy", view, "mappedBy") : own;
    return cascades(own, view, isOwner ? Set.of("PERSIST") : Set.of("PERSIST", "DELETE"));
  }

  /** Without the other side and without a foreign key there, it has a junction table. */
  static Optional<View> oneToMany(Element element, String annotation) {
    return Jakarta.written(element, "OneToMany")
        .filter(view -> !hasJunction(view))
        .map(view -> cascades(toMany(view, annotation), view, Set.of("PERSIST", "DELETE")));
  }

  static boolean hasJunction(View oneToMany) {
    return oneToMany.string("mappedBy").isEmpty() && !JakartaJoins.isNamed(oneToMany.element());
  }

  /** The links of an owner go with it; those of the other side do not. */
  static Optional<View> manyToMany(Element element, String annotation) {
    return Jakarta.written(element, "ManyToMany")
        .or(() -> Jakarta.written(element, "OneToMany").filter(JakartaRelations::hasJunction))
        .map(
            view -> {
              View own = cascades(toMany(view, annotation), view, Set.of("PERSIST"));
              if (!view.string("mappedBy").isEmpty()) {
                return own;
              }
              Set<String> cascades = new LinkedHashSet<>(own.constants("cascade"));
              cascades.add("UNLINK");
              return own.with("cascade", constants(cascades), view, "cascade");
            });
  }

  private static View toMany(View view, String annotation) {
    View own = common(view, annotation).with("mappedBy", view, "mappedBy");
    Optional<View> order = Jakarta.written(view.element(), "OrderBy");
    return order.isPresent() ? own.with("orderBy", order.get(), "value") : own;
  }

  private static View common(View view, String annotation) {
    View own = view.as(annotation).with("cascade", view, "cascade");
    return removesOrphans(view) && isLazy(view.element())
        ? own.with("orphanRemoval", view, "orphanRemoval")
        : own;
  }

  static boolean removesOrphans(View view) {
    return view.bool("orphanRemoval").orElse(false);
  }

  static boolean isLazy(Element element) {
    return RelationTypes.isLazy(typeOf(element));
  }

  /** The type of a field, or of what a getter gives. */
  static TypeMirror typeOf(Element element) {
    return element instanceof ExecutableElement getter ? getter.getReturnType() : element.asType();
  }

  private static View cascades(View own, View view, Set<String> possible) {
    Set<String> cascades = new LinkedHashSet<>();
    List<String> written = view.constants("cascade");
    if (asks(written, "PERSIST") && possible.contains("PERSIST")) {
      cascades.add("PERSIST");
    }
    if (asks(written, "REMOVE") && possible.contains("DELETE")) {
      cascades.add("DELETE");
    }
    return view.has("cascade") ? own.with("cascade", constants(cascades), view, "cascade") : own;
  }

  /** Whether a cascade is among those that were written. */
  static boolean asks(List<String> written, String cascade) {
    return written.contains(cascade) || written.contains("ALL");
  }

  private static List<View.Constant> constants(Set<String> names) {
    return names.stream().map(View.Constant::new).toList();
  }
}
