package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the source of an entity from a few words: {@code title:string:length=80}, {@code
 * body:text:null}, {@code author:User}. Immutable.
 *
 * <p>A field is a name, a type and any number of modifiers, with colons between them. A type with a
 * capital letter is an entity of the same package; {@code comments:Comment[]:by=post} is the other
 * side of its relation {@code post}, {@code profile:Profile:one} a one-to-one and {@code
 * tags:Tag[]:many} a many-to-many.
 *
 * @param options the package, and whether it is a class or a record
 * @param name the class
 * @param fields the fields
 * @param additions what is added to them
 */
public record EntitySketch(
    PullOptions options, String name, List<String> fields, Set<Addition> additions) {
  /**
   * Copies the collections, and checks the name.
   *
   * @throws IllegalArgumentException when the name is not that of a class
   */
  public EntitySketch {
    fields = List.copyOf(fields);
    additions = Set.copyOf(additions);
    SourceNames.checkClass(name);
  }

  /**
   * The source.
   *
   * @throws IllegalArgumentException when a field is not understood
   */
  public PulledSource source() {
    String plural = JavaNames.snakeCase(JavaNames.capital(JavaNames.plural(name)));
    Table table =
        new Table(
            QualifiedName.of(plural),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            TableKind.ORDINARY,
            null);
    EntityDraft draft = new EntityDraft(table, name, "", List.of());
    draft.annotations().add(Annotation.of("Entity"));
    TableAnnotations.named("Table", draft, "").ifPresent(draft.annotations()::add);
    properties().forEach(draft.properties()::add);
    return new SourceWriter(options, List.of(name)).entity(draft);
  }

  private List<Property> properties() {
    List<Property> all = new ArrayList<>();
    all.add(Property.of("id", JavaType.of("java.lang.Long"), true, marks("Id", "Generated")));
    fields.forEach(field -> all.add(FieldSketch.property(field, options)));
    JavaType moment = JavaType.of("java.time.Instant");
    if (additions.contains(Addition.TIMESTAMPS)) {
      all.add(Property.of("createdAt", moment, options.isRecords(), marks("CreatedAt")));
      all.add(Property.of("updatedAt", moment, options.isRecords(), marks("UpdatedAt")));
    }
    if (additions.contains(Addition.SOFT_DELETE)) {
      all.add(Property.of("deletedAt", moment, true, marks("SoftDelete")));
    }
    Set<String> names = new HashSet<>();
    all.stream()
        .filter(property -> !names.add(property.name()))
        .findFirst()
        .ifPresent(
            property -> {
              throw new IllegalArgumentException("Two fields are called " + property.name());
            });
    return all;
  }

  private static List<Annotation> marks(String... names) {
    return Stream.of(names).map(name -> Annotation.of(name)).toList();
  }

  /** What many entities have. */
  public enum Addition {
    /** When the row was made and changed. */
    TIMESTAMPS,
    /** When the row was deleted, which leaves it there. */
    SOFT_DELETE
  }
}
