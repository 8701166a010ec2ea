package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A field in a few words: {@code title:string:length=80}. */
final class FieldSketch {
  private static final String CHECKS = "jakarta.validation.constraints.";
  private static final Pattern NAME = Pattern.compile("[a-z]\\w*");

  private static final Map<String, JavaType> TYPES =
      Map.ofEntries(
          Map.entry("string", JavaType.STRING),
          Map.entry("text", JavaType.STRING),
          Map.entry("int", JavaType.of("int")),
          Map.entry("long", JavaType.of("long")),
          Map.entry("short", JavaType.of("short")),
          Map.entry("double", JavaType.of("double")),
          Map.entry("boolean", JavaType.of("boolean")),
          Map.entry("decimal", JavaType.of("java.math.BigDecimal")),
          Map.entry("uuid", JavaType.of("java.util.UUID")),
          Map.entry("date", JavaType.of("java.time.LocalDate")),
          Map.entry("time", JavaType.of("java.time.LocalTime")),
          Map.entry("datetime", JavaType.of("java.time.LocalDateTime")),
          Map.entry("instant", JavaType.of("java.time.Instant")),
          Map.entry("bytes", JavaType.of("byte[]")),
          Map.entry("json", JavaType.STRING));

  private final String written;
  private final PullOptions options;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Annotation.Member> column = new ArrayList<>();
  private String mappedBy = "";
  private boolean isNullable;

  FieldSketch(String written, PullOptions options) {
    this.written = written;
    this.options = options;
  }

  Property property() {
    String[] parts = written.split(":", -1);
    String name = parts[0];
    if (parts.length < 2 || !NAME.matcher(name).matches() || JavaNames.isKeyword(name)) {
      throw wrong("a field is a name and a type, as in title:string");
    }
    for (int i = 2; i < parts.length; i++) {
      modify(parts[i]);
    }
    String type = parts[1];
    return type.matches("\\p{Lu}\\w*(\\[\\])?") ? relation(name, type) : column(name, type);
  }

  private void modify(String modifier) {
    String[] parts = modifier.split("=", 2);
    String value = parts.length == 2 ? parts[1] : "";
    switch (parts[0]) {
      case "null" -> isNullable = true;
      case "unique" -> column.add(Annotation.code("unique", "true"));
      case "length" -> column.add(Annotation.code("length", number(value)));
      case "default" -> column.add(Annotation.text("defaultValue", value));
      case "hidden" -> annotations.add(Annotation.of("Hidden"));
      case "sensitive" -> annotations.add(Annotation.of("Sensitive"));
      case "email" -> check("Email");
      case "notblank" -> check("NotBlank");
      case "min" -> check("Min", value);
      case "max" -> check("Max", value);
      case "by" -> mappedBy = value;
      default ->
          throw wrong(
              "\""
                  + modifier
                  + "\" is no modifier; there are null, unique,"
                  + " length=80, default=0, hidden, sensitive, email, notblank, min=1, max=9 and by=post");
    }
  }

  private void check(String name) {
    annotations.add(new Annotation(CHECKS + name, List.of()));
  }

  private void check(String name, String value) {
    annotations.add(
        new Annotation(CHECKS + name, List.of(Annotation.code("value", number(value)))));
  }

  private String number(String value) {
    if (!value.matches("\\d{1,9}")) {
      throw wrong("\"" + value + "\" is no number");
    }
    return value;
  }

  private Property column(String name, String type) {
    JavaType javaType = TYPES.get(type);
    if (javaType == null) {
      throw wrong(
          "\""
              + type
              + "\" is no type; there are "
              + new TreeSet<>(TYPES.keySet())
              + ", and classes");
    }
    if (type.equals("json")) {
      annotations.add(Annotation.of("Json"));
    }
    if (!SqlNames.isMade(JavaNames.snakeCase(name), name)) {
      String quoted = SqlNames.written(JavaNames.snakeCase(name));
      column.add(0, Annotation.text("name", quoted));
    }
    if (!column.isEmpty()) {
      annotations.add(Annotation.of("Column", column));
    }
    return Property.of(name, isNullable ? javaType.boxed() : javaType, isNullable, annotations);
  }

  private Property relation(String name, String type) {
    boolean isMany = type.endsWith("[]");
    JavaType entity =
        JavaType.of(options.packageName() + "." + (isMany ? type.replace("[]", "") : type));
    if (!column.isEmpty() || isMany == mappedBy.isEmpty()) {
      throw wrong("it is author:User, or comments:Comment[]:by=post");
    }
    JavaType held = isMany ? JavaType.list(entity) : entity;
    annotations.add(
        isMany
            ? Annotation.of("OneToMany", Annotation.text("mappedBy", mappedBy))
            : Annotation.of("ManyToOne"));
    if (options.isRecords()) {
      return Property.of(name, JavaType.of("dev.rowan.Lazy", held), isNullable, annotations);
    }
    Property property = Property.of(name, held, isNullable, annotations);
    return isMany ? property.with("new java.util.ArrayList<>()") : property;
  }

  private IllegalArgumentException wrong(String reason) {
    return new IllegalArgumentException("The field \"" + written + "\": " + reason);
  }
}
