package dev.rowan.declared;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a compiled class says of itself.
 *
 * @param name its name, with slashes
 * @param interfaces those it implements, with slashes
 * @param fields its fields
 * @param methods its methods
 * @param words all texts in it, among them the types of its annotations
 */
record ClassFile(
    String name,
    List<String> interfaces,
    List<Member> fields,
    List<Member> methods,
    Set<String> words) {

  /**
   * A field or a method.
   *
   * @param name its name
   * @param constant the text that it always holds; null when there is none
   * @param annotations the texts among the members of its annotations, by their types as
   *     descriptors and by the names of the members
   */
  record Member(
      String name, @Nullable String constant, Map<String, Map<String, String>> annotations) {}

  /**
   * Reads a class.
   *
   * @throws IllegalArgumentException when it is no class file
   */
  static ClassFile read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new ClassFileReader(in).read();
    } catch (IOException e) {
      throw new IllegalArgumentException("no class file", e);
    }
  }

  /** Its name in its package. */
  String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
