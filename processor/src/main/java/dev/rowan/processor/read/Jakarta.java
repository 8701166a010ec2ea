package dev.rowan.processor.read;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * What the annotations of Jakarta Persistence say, in Rowan's words: one table, by the names of
 * Rowan's annotations. They are known by name alone, so that nobody needs their classes; and each
 * counts only where Rowan's own does not stand.
 */
final class Jakarta {
  private static final String PACKAGE = "jakarta.persistence.";

  /** What says of an element what one of Rowan's annotations would say. */
  @FunctionalInterface
  interface Translation {
    /** Reads it as the annotation of this name. */
    Optional<View> of(Element element, String annotation);
  }

  private static final Map<String, Translation> TABLE =
      Map.ofEntries(
          entry(Names.ENTITY, renamed("Entity", "name", "name")),
          entry(Names.MAPPED_SUPERCLASS, renamed("MappedSuperclass")),
          entry(Names.EMBEDDABLE, withoutPrefix("Embeddable")),
          entry(Names.TABLE, renamed("Table", "value", "name", "schema", "schema")),
          entry(Names.UNIQUE_LIST, JakartaTables::uniqueKeys),
          entry(Names.INDEX_LIST, JakartaTables::indexes),
          entry(Names.INHERITANCE, JakartaHierarchies::inheritance),
          entry(Names.DISCRIMINATOR_COLUMN, JakartaHierarchies::column),
          entry(Names.DISCRIMINATOR_VALUE, renamed("DiscriminatorValue", "value", "value")),
          entry(Names.TRANSIENT, renamed("Transient")),
          entry(Names.ID, renamed("Id")),
          entry(Names.EMBEDDED_ID, renamed("EmbeddedId")),
          entry(Names.EMBEDDED, withoutPrefix("Embedded")),
          entry(Names.OVERRIDE, JakartaColumns::override),
          entry(Names.OVERRIDE_LIST, JakartaColumns::overrides),
          entry(Names.COLUMN, JakartaColumns::column),
          entry(Names.GENERATED, JakartaGenerators::generated),
          entry(Names.CONVERT, renamed("Convert", "converter", "converter")),
          entry(Names.of("Version"), renamed("Version")),
          entry(Names.of("ManyToOne"), JakartaRelations::manyToOne),
          entry(Names.of("OneToOne"), JakartaRelations::oneToOne),
          entry(Names.of("OneToMany"), JakartaRelations::oneToMany),
          entry(Names.of("ManyToMany"), JakartaRelations::manyToMany),
          entry(Names.ENTITY_LISTENERS, renamed("EntityListeners", "value", "value")),
          entry(Names.of("BeforeInsert"), renamed("PrePersist")),
          entry(Names.of("AfterInsert"), renamed("PostPersist")),
          entry(Names.of("BeforeUpdate"), renamed("PreUpdate")),
          entry(Names.of("AfterUpdate"), renamed("PostUpdate")),
          entry(Names.of("BeforeDelete"), renamed("PreRemove")),
          entry(Names.of("AfterDelete"), renamed("PostRemove")),
          entry(Names.of("AfterLoad"), renamed("PostLoad")),
          entry(Names.JOIN_COLUMN, JakartaJoins::column),
          entry(Names.JOIN_COLUMN_LIST, JakartaJoins::columns),
          entry(Names.FOREIGN_KEY, JakartaJoins::foreignKey),
          entry(Names.JOIN_TABLE, JakartaJoins::table));

  private static final List<String> TRANSLATED = TABLE.keySet().stream().sorted().toList();

  private Jakarta() {}

  /** What stands for the annotation of Rowan on the element. */
  static Optional<View> find(Element element, String annotation) {
    Translation translation = TABLE.get(annotation);
    return translation != null && isOn(element)
        ? translation.of(element, annotation)
        : Optional.empty();
  }

  /** Whether any annotation of Jakarta Persistence stands on the element. */
  static boolean isOn(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (View.name(mirror).startsWith(PACKAGE)) {
        return true;
      }
    }
    return false;
  }

  /** The names of Rowan's annotations that have a translation. */
  static List<String> translated() {
    return TRANSLATED;
  }

  /** The annotation of this simple name as it was written on the element. */
  static Optional<View> written(Element element, String simpleName) {
    return isOn(element) ? View.written(element, PACKAGE + simpleName) : Optional.empty();
  }

  /** Whether the annotation of this simple name stands on the element. */
  static boolean has(Element element, String simpleName) {
    return written(element, simpleName).isPresent();
  }

  /** Whether the annotation is one of Jakarta Persistence. */
  static boolean isOwn(View view) {
    return view.annotation().startsWith(PACKAGE);
  }

  /** The simple name of an annotation. */
  static String simple(View view) {
    return view.annotation().substring(view.annotation().lastIndexOf('.') + 1);
  }

  /** An annotation of other names: Rowan's member before that of the other one. */
  private static Translation renamed(String simpleName, String... members) {
    return (element, annotation) ->
        written(element, simpleName).map(view -> renamed(view, annotation, members));
  }

  /** The same under another name, with members under other names. */
  static View renamed(View view, String annotation, String... members) {
    View renamed = view.as(annotation);
    for (int i = 0; i < members.length; i += 2) {
      renamed = renamed.with(members[i], view, members[i + 1]);
    }
    return renamed;
  }

  /** The columns of an embedded value have their names alone. */
  private static Translation withoutPrefix(String simpleName) {
    return (element, annotation) ->
        written(element, simpleName).map(v -> v.as(annotation).with("prefix", "", v, "prefix"));
  }
}
