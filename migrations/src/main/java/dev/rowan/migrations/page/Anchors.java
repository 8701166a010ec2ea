package dev.rowan.migrations.page;

import dev.rowan.migrations.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places of a page to which links lead: one for each table, view and type. */
final class Anchors {
  private final Map<QualifiedName, String> relations = new HashMap<>();
  private final Map<QualifiedName, String> types = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Gives a table or a view its place. */
  void addRelation(QualifiedName name) {
    relations.put(name, take("r-" + encoded(name)));
  }

  /** Gives a type its place. */
  void addType(QualifiedName name) {
    types.put(name, take("t-" + encoded(name)));
  }

  private String take(String anchor) {
    String free = anchor;
    for (int n = 2; !taken.add(free); n++) {
      free = anchor + "." + n;
    }
    return free;
  }

  /** The place of a table or a view; empty when the page has none. */
  Optional<String> relation(QualifiedName name) {
    return Optional.ofNullable(relations.get(name));
  }

  /** The place of the type of a column, if the page has one. */
  Optional<String> type(String sqlType) {
    String element = sqlType.replaceFirst("(\\[\\])+$", "");
    try {
      return Optional.ofNullable(types.get(QualifiedName.parse(element)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the name of a type of the server, with blanks in it
    }
  }

  private static String encoded(QualifiedName name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.toString().getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain = (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '_' || b == '.';
      encoded.append(isPlain ? Character.toString(b) : String.format("-%02x", b & 0xff));
    }
    return encoded.toString();
  }
}
