package dev.rowan.migrations.pull;

import java.util.List;
import java.util.stream.Collectors;

/** Annotations as they stand in a source, broken into lines as google-java-format does it. */
final class AnnotationText {
  static final int WIDTH = 100;

  private static final String GENERATED = "dev.rowan.annotations.Generated";

  private static final String ACTION = "dev.rowan.annotations.ForeignKeyAction";

  private final Imports imports;

  AnnotationText(Imports imports) {
    this.imports = imports;
  }

  /** The annotation; lines behind the first one stand at the indentation. */
  String of(Annotation annotation, String indent) {
    String name = "@" + imports.name(annotation.name());
    if (annotation.members().isEmpty()) {
      return name;
    }
    String line = name + "(" + members(annotation) + ")";
    if (indent.length() + line.length() <= WIDTH) {
      return line;
    }
    String deeper = indent + "    ";
    String second = deeper + members(annotation) + ")";
    return second.length() <= WIDTH
        ? name + "(\n" + second
        : name + "(\n" + lines(annotation, deeper) + ")";
  }

  private String members(Annotation annotation) {
    return annotation.members().stream()
        .map(member -> start(annotation, member) + value(member.value()))
        .collect(Collectors.joining(", "));
  }

  private String lines(Annotation annotation, String indent) {
    return annotation.members().stream()
        .map(member -> line(annotation, member, indent))
        .collect(Collectors.joining(",\n"));
  }

  private String line(Annotation annotation, Annotation.Member member, String indent) {
    String start = start(annotation, member);
    String line = indent + start + value(member.value());
    if (line.length() < WIDTH || member.value() instanceof Annotation.Value.Code) {
      return line;
    }
    if (member.value() instanceof Annotation.Value.Texts texts) {
      return texts.texts().stream()
          .map(text -> indent + "  " + Literals.text(text))
          .collect(Collectors.joining(",\n", indent + start + "{\n", "\n" + indent + "}"));
    }
    return broken(indent, start, (Annotation.Value.Text) member.value());
  }

  private static String broken(String indent, String start, Annotation.Value.Text text) {
    List<String> parts = Literals.parts(text.text());
    String deeper = start.isEmpty() ? indent : indent + "    ";
    String first = start.isEmpty() ? indent : indent + start.stripTrailing() + "\n" + deeper;
    return first + String.join("\n" + deeper + "    + ", parts);
  }

  private static String start(Annotation annotation, Annotation.Member member) {
    boolean isOnly = annotation.members().size() == 1 && member.name().equals("value");
    return isOnly ? "" : member.name() + " = ";
  }

  private String value(Annotation.Value value) {
    if (value instanceof Annotation.Value.Text text) {
      return Literals.text(text.text());
    }
    if (value instanceof Annotation.Value.Texts texts) {
      return texts.texts().stream().map(Literals::text).collect(Collectors.joining(", ", "{", "}"));
    }
    String code = ((Annotation.Value.Code) value).code();
    return imports.code(imports.code(code, GENERATED), ACTION);
  }
}
