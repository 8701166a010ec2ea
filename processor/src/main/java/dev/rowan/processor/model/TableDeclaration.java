package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The table as the user declared it.
 *
 * @param kind what it is
 * @param name the table's name
 * @param schema the schema's name, if one was written
 * @param comment the comment, or empty
 * @param renamedFrom how it was called before, if that is said
 * @param indexes the {@code @Index}es
 * @param checks the {@code @Check}s
 * @param origin the annotation, or the entity
 * @param other another annotation that says where the rows stand
 */
public record TableDeclaration(
    TableKind kind,
    SqlName name,
    SqlName schema,
    String comment,
    Optional<RenameDeclaration> renamedFrom,
    List<IndexDeclaration> indexes,
    List<CheckDeclaration> checks,
    Origin origin,
    Optional<Origin> other) {

  /** Copies the lists. */
  public TableDeclaration {
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
  }

  /** The same table as an entity of a hierarchy sees it, with what that one declares. */
  public TableDeclaration with(
      List<IndexDeclaration> otherIndexes, List<CheckDeclaration> otherChecks) {
    return new TableDeclaration(
        kind, name, schema, comment, renamedFrom, otherIndexes, otherChecks, origin, other);
  }
}
