package dev.rowan.processor.write;

import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.JoinedModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What a relation holds when its entity was read and nothing else was fetched. */
final class RelationValues {
  private final EntityContext context;
  private final RowValues values;

  RelationValues(EntityContext context, RowValues values) {
    this.context = context;
    this.values = values;
  }

  /**
   * A {@code Lazy}, what every read joins, or a reference that knows its id; empty when it stays as
   * the class made it.
   */
  Optional<CodeBlock> unfetched(RelationModel relation) {
    if (relation.holder() == Holder.LAZY) {
      return Optional.of(
          CodeBlock.of("row.lazy($L, $L)", RelationNames.constant(relation), key(relation)));
    }
    if (relation instanceof RelationModel.ToOne one && one.joined().isPresent()) {
      return Optional.of(
          CodeBlock.of("row.joined($L, $L)", RelationNames.constant(relation), before(one)));
    }
    if (relation instanceof RelationModel.ToOne one && isReference(one)) {
      CodeBlock columns =
          foreignKey(one).stream().map(values::code).collect(CodeBlock.joining(",$W"));
      return Optional.of(
          CodeBlock.of("$T.INSTANCE.reference($L)", relation.target().rowMapper(), columns));
    }
    return Optional.empty();
  }

  /** Whether it holds an instance of which only the id is known. */
  boolean isReference(RelationModel relation) {
    return relation instanceof RelationModel.ToOne one
        && one.holder() != Holder.LAZY
        && one.joined().isEmpty()
        && one.target().referable();
  }

  /** The number of columns before those of a joined relation: the own ones come first. */
  private int before(RelationModel.ToOne joined) {
    int columns = context.entity().properties().size();
    for (RelationModel.ToOne other : context.entity().joinedRelations()) {
      if (other.name().equals(joined.name())) {
        break;
      }
      columns += other.joined().map(JoinedModel::width).orElse(0);
    }
    return columns;
  }

  /** As an argument of a constructor, which must be something. */
  CodeBlock argument(RelationModel relation) {
    return unfetched(relation)
        .orElseGet(
            () ->
                relation instanceof RelationModel.ToMany many
                    ? CodeBlock.of(
                        "new $T<>()",
                        many.collection() == CollectionKind.SET
                            ? LinkedHashSet.class
                            : ArrayList.class)
                    : CodeBlock.of("null"));
  }

  private CodeBlock key(RelationModel relation) {
    List<PropertyModel> columns =
        relation instanceof RelationModel.ToOne one ? foreignKey(one) : context.id();
    CodeBlock code = columns.stream().map(values::code).collect(CodeBlock.joining(",$W"));
    return columns.size() == 1
        ? code
        : CodeBlock.of("$T.ofParts($L)", RuntimeTypes.FOREIGN_KEYS, code);
  }

  private static List<PropertyModel> foreignKey(RelationModel.ToOne one) {
    return one.columns().stream().map(column -> column.column()).toList();
  }
}
