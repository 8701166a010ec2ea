package dev.rowan.processor.read;

import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.ForeignKeyDeclaration;
import dev.rowan.processor.model.JoinColumnDeclaration;
import dev.rowan.processor.model.JoinTableDeclaration;
import dev.rowan.processor.model.RelationAnnotation;
import dev.rowan.processor.model.RelationAnnotation.Convention;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Reads the annotations of a relation. What follows from the other entity is linked later. */
final class RelationReader {
  private final NamingReader naming;
  private final RelationTypes types;

  RelationReader(NamingReader naming, RelationTypes types) {
    this.naming = naming;
    this.types = types;
  }

  /** Whether the property is a relation. */
  static boolean isRelation(Places places) {
    for (String annotation : Names.RELATIONS) {
      if (places.has(annotation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an annotation says that there is always another entity. */
  static boolean isNeverNull(Places places) {
    for (String annotation : Names.RELATIONS) {
      if (isFalse(places.find(annotation), "optional")) {
        return true;
      }
    }
    return isFalse(places.find(Names.JOIN_COLUMN), "nullable");
  }

  private static boolean isFalse(Optional<View> view, String member) {
    return view.isPresent() && view.get().bool(member).equals(Optional.of(false));
  }

  /** Reads a relation of a type that the compiler knows. */
  RelationDeclaration read(Places places, TypeMirror type) {
    List<View> views = Names.RELATIONS.stream().flatMap(a -> places.find(a).stream()).toList();
    return new RelationDeclaration(
        annotation(views.get(0)),
        views.stream().skip(1).map(View::origin).toList(),
        types.read(type),
        joinColumns(places),
        places.find(Names.FOREIGN_KEY).map(this::foreignKey),
        places.find(Names.JOIN_TABLE).map(this::joinTable),
        places.elements().stream()
            .flatMap(place -> Jakarta.written(place, "MapsId").stream())
            .map(view -> view.string("value"))
            .findFirst(),
        Optional.empty());
  }

  private static RelationAnnotation annotation(View view) {
    return new RelationAnnotation(
        kind(view),
        view.string("mappedBy"),
        view.string("orderBy"),
        view.bool("orphanRemoval").orElse(false),
        view.constants("cascade").stream().map(Cascade::valueOf).collect(Collectors.toSet()),
        view.isForeign() ? Convention.JAKARTA : Convention.ROWAN,
        view.origin());
  }

  private static RelationKind kind(View view) {
    return Stream.of(RelationKind.values())
        .filter(kind -> Names.of(kind.annotation()).equals(view.annotation()))
        .findFirst()
        .orElseThrow();
  }

  private List<JoinColumnDeclaration> joinColumns(Places places) {
    Stream<View> single = places.find(Names.JOIN_COLUMN).stream();
    Stream<View> several =
        places.find(Names.JOIN_COLUMN_LIST).stream().flatMap(v -> v.nested("value").stream());
    return Stream.concat(single, several).map(this::joinColumn).toList();
  }

  private JoinColumnDeclaration joinColumn(View view) {
    Origin origin = view.origin();
    return new JoinColumnDeclaration(
        naming.written(Optional.of(view), "value", origin),
        naming.written(Optional.of(view), "references", origin),
        origin);
  }

  private ForeignKeyDeclaration foreignKey(View view) {
    return new ForeignKeyDeclaration(
        naming.written(Optional.of(view), "name", view.origin()),
        action(view, "onDelete"),
        action(view, "onUpdate"),
        view.origin());
  }

  private static String action(View view, String member) {
    return view.constant(member)
        .filter(action -> !action.equals("NO_ACTION"))
        .map(action -> action.toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("");
  }

  private JoinTableDeclaration joinTable(View view) {
    Origin origin = view.origin();
    return new JoinTableDeclaration(
        naming.written(Optional.of(view), "name", origin),
        naming.written(Optional.of(view), "schema", origin),
        naming.allWritten(view, "columns"),
        naming.allWritten(view, "targetColumns"),
        origin);
  }
}
