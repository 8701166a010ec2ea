package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of an entity in a few words: {@code title:string:length=80}. */
final class FieldSketch {
  private final FieldWords words;
  private final PullOptions options;
  private final FieldType type;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Annotation.Member> column = new ArrayList<>();
  private boolean isNullable;

  FieldSketch(FieldWords words, PullOptions options) {
    this.words = words;
    this.options = options;
    this.type = words.valueType();
  }

  /** The property of a field, which is a column or a relation. */
  static Property property(String written, PullOptions options) {
    FieldWords words = FieldWords.of(written);
    return words.isClass()
        ? new RelationSketch(words, options).property()
        : new FieldSketch(words, options).property();
  }

  private Property property() {
    words.rest().forEach(this::modify);
    if (type == FieldType.JSON) {
      annotations.add(Annotation.of("Json"));
    }
    String name = words.name();
    if (!SqlNames.isMade(JavaNames.snakeCase(name), name)) {
      String quoted = SqlNames.written(JavaNames.snakeCase(name));
      column.add(0, Annotation.text("name", quoted));
    }
    if (!column.isEmpty()) {
      annotations.add(Annotation.of("Column", column));
    }
    JavaType javaType = isNullable ? type.javaType().boxed() : type.javaType();
    return Property.of(name, javaType, isNullable, annotations);
  }

  private void modify(FieldWords.Modifier modifier) {
    switch (modifier.toString()) {
      case "null" -> isNullable = true;
      case "unique" -> column.add(Annotation.code("unique", "true"));
      case "hidden" -> annotations.add(Annotation.of("Hidden"));
      case "sensitive" -> annotations.add(Annotation.of("Sensitive"));
      default -> modifyWithValue(modifier);
    }
  }

  private void modifyWithValue(FieldWords.Modifier modifier) {
    if (modifier.word().equals("length")) {
      column.add(Annotation.code("length", length(modifier)));
    } else if (modifier.word().equals("default") && !modifier.value().isEmpty()) {
      column.add(Annotation.text("defaultValue", defaultValue(modifier.value())));
    } else if (modifier.toString().matches("\\p{Lu}\\w*")) {
      annotations.add(new Annotation(options.packageName() + "." + modifier, List.of()));
    } else {
      annotations.add(check(modifier));
    }
  }

  private String length(FieldWords.Modifier modifier) {
    if (!type.isText()) {
      throw words.wrong("only string and text have a length");
    }
    if (!modifier.value().matches("[1-9]\\d{0,7}")) {
      throw words.wrong("\"" + modifier.value() + "\" is no length");
    }
    return modifier.value();
  }

  /** A default as SQL has it: text stands in quotes. */
  private String defaultValue(String value) {
    boolean isText = type.isText() || type == FieldType.JSON;
    return isText && !value.matches("(?s)'.*'|.*\\)")
        ? "'" + value.replace("'", "''") + "'"
        : value;
  }

  private Annotation check(FieldWords.Modifier modifier) {
    FieldCheck check =
        FieldCheck.of(modifier.word())
            .orElseThrow(
                () -> words.wrong("\"" + modifier + "\" is no modifier; there are " + usage()));
    if (!check.fits(type)) {
      throw words.wrong(modifier.word() + " cannot be said of " + type.word());
    }
    return check
        .annotation(modifier.value())
        .orElseThrow(() -> words.wrong("\"" + modifier + "\" is written as in " + check.usage()));
  }

  private static String usage() {
    return "null, unique, length=80, default=0, hidden, sensitive, "
        + Stream.of(FieldCheck.values()).map(FieldCheck::usage).collect(Collectors.joining(", "))
        + ", and constraints of yours, as in Isbn";
  }
}
