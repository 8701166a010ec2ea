package dev.rowan.processor.model;

import dev.rowan.processor.model.EntityDeclaration.Shape;
import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A value that is spread over several columns, as the user declared it, right or wrong.
 *
 * @param type its class or record
 * @param shape what kind of type that is
 * @param visible whether generated code sees it
 * @param isCircular whether it would hold itself, and was not read any further
 * @param construction how instances are made
 * @param nullable whether it may be null, when that was written
 * @param overrides what was said of single columns at the property
 * @param strays the annotations of Rowan on members of the type that are no properties
 * @param remarks what users must know of annotations of Jakarta Persistence in it
 * @param origin where the type stands
 */
public record EmbeddedDeclaration(
    ClassName type,
    Shape shape,
    boolean visible,
    boolean isCircular,
    ConstructionReading construction,
    Optional<Boolean> nullable,
    List<ColumnOverride> overrides,
    List<Stray> strays,
    List<Remark> remarks,
    Origin origin) {

  /** Copies the lists. */
  public EmbeddedDeclaration {
    overrides = List.copyOf(overrides);
    strays = List.copyOf(strays);
    remarks = List.copyOf(remarks);
  }

  /**
   * An {@code @AttributeOverride}.
   *
   * @param name the property of the value, or the path to it
   * @param origin the annotation
   */
  public record ColumnOverride(String name, Origin origin) {}
}
