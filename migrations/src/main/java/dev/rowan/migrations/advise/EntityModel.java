package dev.rowan.migrations.advise;

import dev.rowan.migrations.explain.IndexCandidate;
import dev.rowan.migrations.explain.LiveIndex;
import dev.rowan.migrations.explain.LiveSchema;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.Index;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Table;
import dev.rowan.query.Identifiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What entities say of the tables of a database. */
final class EntityModel {
  private final SchemaModel model;
  private final Map<QualifiedName, String> entities;
  private final LiveSchema live;

  /** Where entities are the names of the classes by their tables. */
  EntityModel(SchemaModel model, Map<QualifiedName, String> entities, LiveSchema live) {
    this.model = model;
    this.entities = entities;
    this.live = live;
  }

  Optional<Table> table(QualifiedName name) {
    return model.table(live.asInModel(name));
  }

  /** Whether the entities have a foreign key of these columns. */
  boolean hasForeignKey(QualifiedName table, List<String> columns) {
    return table(table).stream()
        .flatMap(t -> t.foreignKeys().stream())
        .anyMatch(key -> key.columns().equals(columns));
  }

  /** Whether the entities have an index of the same name, or of the same keys. */
  boolean hasIndex(QualifiedName table, LiveIndex index) {
    return declared(table, index).isPresent();
  }

  /** Whether the entities need an index because they have a foreign key. */
  boolean needsForForeignKey(QualifiedName table, LiveIndex index) {
    return declared(table, index).isPresent()
        && table(table).stream()
            .flatMap(t -> t.foreignKeys().stream())
            .map(ForeignKey::columns)
            .anyMatch(columns -> quoted(columns).equals(index.keys()));
  }

  private Optional<Index> declared(QualifiedName table, LiveIndex index) {
    return table(table).stream()
        .flatMap(t -> t.indexes().stream())
        .filter(i -> i.name().equals(index.name()) || isSame(i, index))
        .findFirst();
  }

  private static boolean isSame(Index declared, LiveIndex index) {
    return declared.keys().equals(index.keys())
        && declared.method().equals(index.method())
        && (declared.where() == null) == (index.where() == null);
  }

  private static List<String> quoted(List<String> columns) {
    return columns.stream().map(Identifiers::quoted).toList();
  }

  /** Whether the entities declare an index that a candidate asks for. */
  boolean hasIndex(IndexCandidate candidate) {
    List<String> keys = quoted(candidate.columns().stream().map(IndexCandidate::plain).toList());
    return candidate.expression() == null
        && table(candidate.table()).stream()
            .flatMap(t -> t.indexes().stream())
            .filter(i -> i.method().equals(candidate.method()) && i.where() == null)
            .anyMatch(i -> i.keys().stream().map(IndexCandidate::plain).toList().equals(keys));
  }

  /** The annotation that declares an index; null when no entity has the table. */
  @Nullable String annotation(IndexCandidate candidate) {
    String entity = entities.get(live.asInModel(candidate.table()));
    Table table = table(candidate.table()).orElse(null);
    if (entity == null || table == null) {
      return null;
    }
    if (hasIndex(candidate)) {
      return entity + " declares it already: rowan diff --write makes the migration";
    }
    Stream<String> members =
        Stream.of(
                properties(table, candidate),
                candidate.expression() == null
                    ? ""
                    : "expression = " + literal(candidate.expression()),
                candidate.method().equals("btree") ? "" : "method = " + literal(candidate.method()))
            .filter(text -> !text.isEmpty());
    String all = members.collect(Collectors.joining(", "));
    boolean isValueAlone = candidate.expression() == null && candidate.method().equals("btree");
    return "@Index("
        + (isValueAlone || candidate.columns().isEmpty() ? all : "value = " + all)
        + ") on "
        + entity;
  }

  private static String properties(Table table, IndexCandidate candidate) {
    List<String> properties =
        candidate.columns().stream()
            .map(
                c -> {
                  String column = IndexCandidate.plain(c);
                  return literal(property(table, column) + c.substring(column.length()));
                })
            .toList();
    return properties.size() == 1
        ? properties.get(0)
        : properties.isEmpty() ? "" : "{" + String.join(", ", properties) + "}";
  }

  /** The property of a column by the usual names: {@code author} of {@code author_id}. */
  static String property(Table table, String column) {
    boolean isRelation =
        table.foreignKeys().stream().anyMatch(key -> key.columns().equals(List.of(column)));
    String plain = isRelation ? column.replaceFirst("_id$", "") : column;
    StringBuilder name = new StringBuilder();
    for (String word : plain.split("_", -1)) {
      name.append(
          name.length() == 0 || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  /** Where an index is declared that should go; null when no entity says it. */
  @Nullable String removal(QualifiedName table, LiveIndex index) {
    String entity = entities.get(live.asInModel(table));
    return entity != null && hasIndex(table, index)
        ? "remove the @Index of " + index.name() + " from " + entity
        : null;
  }

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
