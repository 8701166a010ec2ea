package dev.rowan.migrations.schema;

import dev.rowan.json.JsonReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON whose members are texts, numbers, booleans and lists of texts. */
final class Parts {
  private final JsonReader json;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  Parts(JsonReader json) {
    this.json = json;
  }

  /** Reads the value of a member. */
  void read(String member) {
    if (json.isString()) {
      texts.put(member, json.string());
    } else if (json.isArray()) {
      List<String> list = new ArrayList<>();
      json.beginArray();
      while (json.hasElement()) {
        list.add(json.string());
      }
      lists.put(member, list);
    } else {
      texts.put(member, json.raw());
    }
  }

  boolean has(String member) {
    return texts.containsKey(member);
  }

  boolean is(String member) {
    return "true".equals(texts.get(member));
  }

  /** The text of a member that must be there. */
  String text(String member) {
    String text = texts.get(member);
    if (text == null) {
      throw json.failure("an object has no \"" + member + '"');
    }
    return text;
  }

  @Nullable String orNull(String member) {
    return texts.get(member);
  }

  QualifiedName qualified(String member) {
    return QualifiedName.parse(text(member));
  }

  /** The texts of a member; none when it is not there. */
  List<String> list(String member) {
    return lists.getOrDefault(member, List.of());
  }
}
