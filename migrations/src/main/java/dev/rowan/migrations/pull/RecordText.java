package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A record as it stands in a source. */
final class RecordText {
  private static final String INDENT = "    ";

  private final Imports imports;
  private final AnnotationText annotations;

  RecordText(Imports imports, AnnotationText annotations) {
    this.imports = imports;
    this.annotations = annotations;
  }

  String of(EntityDraft draft) {
    boolean isWhole = draft.leftOut().isEmpty();
    String record = of(draft.className(), draft.properties(), isWhole ? ") {}" : ") {");
    return record + "\n" + (isWhole ? "" : leftOut(draft) + "}\n");
  }

  /** A record of these components; what stands behind them is its end. */
  String of(String className, List<Property> components, String end) {
    String start = "public record " + className + "(";
    String single =
        start + components.stream().map(this::component).collect(Collectors.joining(", ")) + end;
    boolean hasRemarks = components.stream().anyMatch(p -> !p.remarks().isEmpty());
    boolean isShort =
        single.length() <= AnnotationText.WIDTH && !single.contains("\n") && !hasRemarks;
    return isShort
        ? single
        : start
            + "\n"
            + components.stream().map(this::line).collect(Collectors.joining(",\n"))
            + end;
  }

  private String line(Property property) {
    String component = component(property);
    String line = INDENT + component;
    boolean isLong =
        component.lines().anyMatch(l -> INDENT.length() + l.length() > AnnotationText.WIDTH);
    return CommentText.remarks(property.remarks(), INDENT)
        + (isLong ? INDENT + String.join("\n" + INDENT + INDENT, parts(property)) : line);
  }

  private String component(Property property) {
    return String.join(" ", parts(property));
  }

  private List<String> parts(Property property) {
    List<String> parts = new ArrayList<>();
    property.annotations().forEach(a -> parts.add(annotations.of(a, INDENT)));
    parts.add(imports.type(property.type(), property.isNullable()) + " " + property.name());
    return parts;
  }

  /** The columns that are no properties, at the end of a class. */
  static String leftOut(EntityDraft draft) {
    return CommentText.remarks(
        draft.leftOut().stream().map(column -> "Left out: " + column).toList(), "  ");
  }
}
