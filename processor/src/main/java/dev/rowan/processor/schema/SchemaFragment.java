package dev.rowan.processor.schema;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one entity needs in the database, as JSON on one line. */
public final class SchemaFragment {
  private static final List<String> EXTENSION_TYPES =
      List.of("citext", "hstore", "ltree", "vector");

  private SchemaFragment() {}

  /**
   * The fragment of an entity.
   *
   * @param declaration what the user declared
   */
  public static String of(EntityModel entity, EntityDeclaration declaration) {
    return JsonText.object(
        json -> {
          json.string("entity", entity.type().canonicalName());
          if (entity.isView()) {
            json.string("view", Identifiers.quoted(entity.table()));
          } else {
            json.array("extensions", extensions(entity));
            json.array("enums", enums(entity));
            json.array("sequences", sequences(entity));
            json.array("tables", tables(entity, declaration));
          }
        });
  }

  private static List<String> tables(EntityModel entity, EntityDeclaration declaration) {
    List<String> tables = new ArrayList<>();
    boolean isInTableOfBase =
        entity.subtype().filter(s -> s.hierarchy().isSingleTable()).isPresent();
    if (!isInTableOfBase) {
      tables.add(TableJson.of(entity, declaration));
    }
    for (RelationModel relation : entity.relations()) {
      if (relation instanceof RelationModel.ManyToMany many && many.isOwner()) {
        tables.add(JunctionJson.of(entity, many));
      } else if (relation instanceof RelationModel.OneSided many) {
        tables.add(JunctionJson.of(entity, many));
      }
    }
    return tables;
  }

  private static List<String> extensions(EntityModel entity) {
    TreeSet<String> found = new TreeSet<>();
    for (PropertyModel property : TableJson.properties(entity)) {
      String type = property.column().sqlType().replaceAll("[(\\[].*", "");
      if (EXTENSION_TYPES.contains(type)) {
        found.add('"' + type + '"');
      }
    }
    return List.copyOf(found);
  }

  private static List<String> enums(EntityModel entity) {
    Map<String, String> enums = new TreeMap<>();
    for (PropertyModel property : TableJson.properties(entity)) {
      if (ElementTypes.of(property.type()) instanceof ColumnType.Enumerated type
          && type.isNative()) {
        enums.put(
            type.sqlType(),
            JsonText.object(
                json -> json.string("name", type.sqlType()).strings("labels", type.labels())));
      }
    }
    return List.copyOf(enums.values());
  }

  private static List<String> sequences(EntityModel entity) {
    List<String> sequences = new ArrayList<>();
    for (PropertyModel property : entity.id().properties()) {
      if (property.generation() instanceof Generation.Sequence sequence) {
        sequences.add(
            JsonText.object(
                json ->
                    json.string("name", sequence.sequence())
                        .string("type", property.column().sqlType())
                        .number("increment", sequence.block())));
      }
    }
    return sequences;
  }
}
