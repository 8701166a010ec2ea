package dev.rowan.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one language. {@code {name}} stands for the text of this name in the bundle
 * {@code ValidationMessages} of the application, or in the one of Rowan, or for a parameter of the
 * constraint; a backslash takes the meaning of what follows. {@code ${…}} stays as it is.
 */
final class Messages {
  private static final Map<Locale, Messages> BY_LOCALE = new ConcurrentHashMap<>();
  private static final int DEEPEST = 16;

  private final Map<String, String> ofApplication;

  private Messages(Map<String, String> ofApplication) {
    this.ofApplication = ofApplication;
  }

  static Messages of(Locale locale) {
    return BY_LOCALE.computeIfAbsent(locale, l -> new Messages(Bundles.read(l)));
  }

  String interpolate(Constraint constraint, @Nullable Object value) {
    StringBuilder message = new StringBuilder();
    new Run(constraint, value).append(constraint.template(), message, 0);
    return message.toString();
  }

  private final class Run {
    private final Constraint constraint;
    private final @Nullable Object value;

    Run(Constraint constraint, @Nullable Object value) {
      this.constraint = constraint;
      this.value = value;
    }

    void append(String template, StringBuilder message, int depth) {
      int i = 0;
      while (i < template.length()) {
        char c = template.charAt(i);
        int end = c == '{' || isExpression(template, i) ? template.indexOf('}', i) : -1;
        if (c == '\\'
            && i + 1 < template.length()
            && "{}$\\".indexOf(template.charAt(i + 1)) >= 0) {
          message.append(template.charAt(i + 1));
          i += 2;
        } else if (end > i && c == '{' && depth < DEEPEST) {
          appendNamed(template.substring(i + 1, end), message, depth + 1);
          i = end + 1;
        } else if (end > i) {
          message.append(template, i, end + 1);
          i = end + 1;
        } else {
          message.append(c);
          i++;
        }
      }
    }

    private void appendNamed(String name, StringBuilder message, int depth) {
      String text = ofApplication.get(name);
      if (text == null) {
        text = DefaultMessages.find(name, constraint);
      }
      if (text != null) {
        append(text, message, depth);
      } else if (name.equals("validatedValue")) {
        message.append(text(value));
      } else if (constraint.parameters().containsKey(name)) {
        message.append(text(constraint.parameters().get(name)));
      } else {
        message.append('{').append(name).append('}');
      }
    }
  }

  private static boolean isExpression(String template, int at) {
    return template.startsWith("${", at);
  }

  private static String text(@Nullable Object value) {
    return value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value);
  }
}
