package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is bound to the placeholders of a statement, in their order. */
final class Bindings {

  private @Nullable Parameter[] parameters = new Parameter[8];
  private int count;
  private boolean isMasked;

  void add(Parameter parameter) {
    if (count == parameters.length) {
      parameters = Arrays.copyOf(parameters, count * 2);
    }
    parameters[count++] = parameter;
  }

  /** Shows none of them to anybody. */
  void maskAll() {
    isMasked = true;
  }

  void addAll(Bindings other) {
    isMasked |= other.isMasked;
    for (int i = 0; i < other.count; i++) {
      add(other.get(i));
    }
  }

  int count() {
    return count;
  }

  private Parameter get(int place) {
    Parameter parameter = parameters[place];
    if (parameter == null) {
      throw new IllegalStateException("No parameter at " + place);
    }
    return parameter;
  }

  /** Moves those from a place on to an earlier one. */
  void move(int from, int to) {
    @Nullable Parameter[] moved = Arrays.copyOfRange(parameters, from, count);
    System.arraycopy(parameters, to, parameters, to + moved.length, from - to);
    System.arraycopy(moved, 0, parameters, to, moved.length);
  }

  /** Appends a text that no other values have. */
  void appendTexts(StringBuilder out) {
    for (int i = 0; i < count; i++) {
      String text = get(i).text();
      out.append(' ').append(text.length()).append(':').append(text);
    }
  }

  /** Binds all of them, behind so many others. */
  void bind(SqlStatement statement, int others) {
    if (isMasked) {
      statement.maskAll();
    }
    for (int i = 0; i < count; i++) {
      get(i).bind(statement, others + i + 1);
    }
  }
}
