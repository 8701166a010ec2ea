package dev.rowan.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON, one value after the other, strictly as RFC 8259 has it: nothing is guessed, names are
 * unique in their object, and values are not nested deeper than {@value #DEEPEST} levels. Not
 * thread-safe.
 */
public final class JsonReader {

  /** How deep values may be nested. */
  public static final int DEEPEST = 200;

  private final JsonScanner text;
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable String name;

  /** One object or array that is being read. */
  private static final class Level {
    private final @Nullable Set<String> names;
    private final @Nullable String inside;
    private boolean isStarted;

    private Level(boolean isObject, @Nullable String inside) {
      this.names = isObject ? new HashSet<>() : null;
      this.inside = inside;
    }
  }

  /** Begins to read a text. */
  public JsonReader(String text) {
    this.text = new JsonScanner(text);
  }

  /** Begins to read an object. */
  public void beginObject() {
    begin('{', "an object");
  }

  /** Begins to read an array. */
  public void beginArray() {
    begin('[', "an array");
  }

  private void begin(char bracket, String what) {
    if (text.peek() != bracket) {
      throw failure("expected " + what + ", not " + text.kind());
    }
    if (levels.size() == DEEPEST) {
      throw failure("values are nested deeper than " + DEEPEST + " levels");
    }
    text.take(bracket);
    levels.push(new Level(bracket == '{', name));
    name = null;
  }

  /** The name of the next member of the object; null, and the object is left, at its end. */
  public @Nullable String nextName() {
    Level level = levels.element();
    if (!isNext(level, '}')) {
      name = level.inside;
      return null;
    }
    if (text.peek() != '"') {
      throw failure("expected the name of a member, not " + text.kind());
    }
    int at = text.position();
    String next = text.string();
    if (level.names == null || !level.names.add(next)) {
      throw text.failure("the name \"" + next + "\" stands twice in its object", at, null);
    }
    text.take(':');
    name = next;
    return next;
  }

  /** Whether the array has another element; at its end it is left. */
  public boolean hasElement() {
    Level level = levels.element();
    boolean isNext = isNext(level, ']');
    if (!isNext) {
      name = level.inside;
    }
    return isNext;
  }

  private boolean isNext(Level level, char end) {
    if (text.peek() == end) {
      text.take(end);
      levels.pop();
      return false;
    }
    if (level.isStarted) {
      text.take(',');
    }
    level.isStarted = true;
    return true;
  }

  /** Whether the next value is null, which is then read. */
  public boolean isNull() {
    return text.peek() == 'n' && text.takeWord("null");
  }

  /** Whether the next value is a string. */
  public boolean isString() {
    return text.peek() == '"';
  }

  /** Whether the next value is an object. */
  public boolean isObject() {
    return text.peek() == '{';
  }

  /** Whether the next value is an array. */
  public boolean isArray() {
    return text.peek() == '[';
  }

  /** Reads a string. */
  public String string() {
    if (!isString()) {
      throw failure("expected a string, not " + text.kind());
    }
    return text.string();
  }

  /** Reads true or false. */
  public boolean bool() {
    if (text.peek() == 't' && text.takeWord("true")) {
      return true;
    }
    if (text.peek() == 'f' && text.takeWord("false")) {
      return false;
    }
    throw failure("expected true or false, not " + text.kind());
  }

  /** Reads a number with all its digits. */
  public BigDecimal number() {
    int at = text.position();
    String digits = numberText();
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      throw text.failure("the exponent of the number is out of all bounds", at, e);
    }
  }

  /** Reads a number as its text. */
  public String numberText() {
    if (text.peek() != '-' && (text.peek() < '0' || text.peek() > '9')) {
      throw failure("expected a number, not " + text.kind());
    }
    return text.number();
  }

  /** Reads a value of any kind, and gives it as its text. */
  public String raw() {
    text.peek();
    int from = text.position();
    skip();
    return text.between(from);
  }

  /** Reads a value of any kind. */
  public void skip() {
    switch (text.peek()) {
      case '{' -> {
        beginObject();
        while (nextName() != null) {
          skip();
        }
      }
      case '[' -> {
        beginArray();
        while (hasElement()) {
          skip();
        }
      }
      case '"' -> text.string();
      case 't', 'f' -> bool();
      default -> {
        if (!isNull()) {
          numberText();
        }
      }
    }
  }

  /** Makes sure that nothing follows. */
  void end() {
    if (!text.isAtEnd()) {
      throw failure("expected the end, not " + text.kind());
    }
  }

  /** A failure at the current place, with the names that lead there. */
  public JsonException failure(String what) {
    return failure(what, null);
  }

  /** As {@link #failure(String)}, with its cause. */
  public JsonException failure(String what, @Nullable Throwable cause) {
    text.peek();
    return text.failure(path().isEmpty() ? what : path() + ": " + what, text.position(), cause);
  }

  private String path() {
    StringBuilder path = new StringBuilder(name == null ? "" : name);
    for (Level level : levels) {
      if (level.inside != null) {
        path.insert(0, path.isEmpty() ? level.inside : level.inside + ".");
      }
    }
    return path.toString();
  }
}
