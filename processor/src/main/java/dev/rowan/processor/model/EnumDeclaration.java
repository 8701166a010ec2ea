package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.List;

/**
 * An enum that is the type of a column.
 *
 * @param name its name in Java
 * @param isNative whether it is a PostgreSQL enum
 * @param typeName the name of the PostgreSQL type, if it is one
 * @param schema the schema of the PostgreSQL type, if one was written
 * @param labels the constants in their order
 * @param visible whether generated code sees it
 * @param origin where it stands
 */
public record EnumDeclaration(
    String name,
    boolean isNative,
    SqlName typeName,
    SqlName schema,
    List<Label> labels,
    boolean visible,
    Origin origin) {

  /** Copies the list. */
  public EnumDeclaration {
    labels = List.copyOf(labels);
  }

  /**
   * The text of one constant.
   *
   * @param constant the constant's name
   * @param text its text in the database
   * @param origin the annotation's value, or the constant
   */
  public record Label(String constant, String text, Origin origin) {}
}
