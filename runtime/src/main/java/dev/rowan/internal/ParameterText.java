package dev.rowan.internal;

import dev.rowan.ParameterLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters as a log shows them: on one line, and not too long. */
final class ParameterText {

  private static final int LONGEST = 100;

  private ParameterText() {}

  static List<String> list(@Nullable Object[] values, ParameterLog mode) {
    List<String> texts = new ArrayList<>(values.length);
    for (Object value : values) {
      texts.add(mode == ParameterLog.SHOWN ? of(value) : masked(value));
    }
    return texts;
  }

  private static String masked(@Nullable Object value) {
    return value == null ? "null" : "***";
  }

  private static String of(@Nullable Object value) {
    if (value instanceof CharSequence || value instanceof Character) {
      return "'" + shortened(escaped(value.toString())) + "'";
    }
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    if (value instanceof Collection<?> values) {
      return values.size() > LONGEST
          ? values.size() + " values"
          : shortened(escaped(values.toString()));
    }
    return value instanceof Object[] values
        ? of(Arrays.asList(values))
        : shortened(escaped(String.valueOf(value)));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String escaped(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars()
        .limit(LONGEST + 1)
        .forEach(
            c -> {
              if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                line.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
              } else {
                line.append((char) c);
              }
            });
    return line.toString();
  }
}
