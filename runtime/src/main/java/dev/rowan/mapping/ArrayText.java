package dev.rowan.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the text of an array apart: <code>{a,"b c",NULL}</code>. One dimension only. */
final class ArrayText {

  private final String text;
  private final char delimiter;
  private int at;

  ArrayText(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  @Nullable String[] elements() {
    at = text.indexOf('{') + 1; // after the bounds of [2:3]={a,b}
    List<@Nullable String> elements = new ArrayList<>();
    while (text.charAt(at) != '}') {
      elements.add(element());
      if (text.charAt(at) == delimiter) {
        at++;
      }
    }
    return elements.toArray(new @Nullable String[0]);
  }

  private @Nullable String element() {
    return switch (text.charAt(at)) {
      case '"' -> quoted();
      case '{' -> throw Arrays.severalDimensions();
      default -> plain();
    };
  }

  private String quoted() {
    StringBuilder element = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      }
      element.append(text.charAt(at));
    }
    at++;
    return element.toString();
  }

  private @Nullable String plain() {
    int start = at;
    while (text.charAt(at) != delimiter && text.charAt(at) != '}') {
      at++;
    }
    String element = text.substring(start, at);
    return element.equals("NULL") ? null : element;
  }
}
