package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.EnumType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes entities and enums as sources. */
final class SourceWriter {
  private static final String INDENT = "  ";
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final String ARRAY_LIST = "java.util.ArrayList";

  private final PullOptions options;
  private final Collection<String> classes;

  /**
   * Writes into a package.
   *
   * @param classes all classes of the package, by their simple names
   */
  SourceWriter(PullOptions options, Collection<String> classes) {
    this.options = options;
    this.classes = classes;
  }

  PulledSource entity(EntityDraft draft) {
    Imports imports = new Imports(options.packageName(), classes);
    AnnotationText annotations = new AnnotationText(imports);
    List<Annotation> all = new ArrayList<>();
    all.add(new Annotation(NULL_MARKED, List.of()));
    all.addAll(draft.annotations());
    String head =
        CommentText.remarks(draft.remarks(), "")
            + CommentText.javadoc(doc(draft), "")
            + all.stream().map(a -> annotations.of(a, "") + "\n").collect(Collectors.joining());
    String body =
        options.isRecords()
            ? new RecordText(imports, annotations).of(draft)
            : "public class " + draft.className() + " {\n" + fields(draft, imports) + "}\n";
    return source(draft.className(), imports, head + body);
  }

  /** A record that is no entity. */
  PulledSource plainRecord(String name, String doc, List<Property> components) {
    Imports imports = new Imports(options.packageName(), classes);
    AnnotationText annotations = new AnnotationText(imports);
    String head =
        CommentText.javadoc(List.of(doc), "")
            + annotations.of(new Annotation(NULL_MARKED, List.of()), "")
            + "\n";
    String body = new RecordText(imports, annotations).of(name, components, ") {}") + "\n";
    return source(name, imports, head + body);
  }

  private List<String> doc(EntityDraft draft) {
    List<String> doc = new ArrayList<>();
    doc.add(Literals.javadoc(draft.comment()));
    if (options.isRecords()) {
      draft.properties().stream()
          .filter(property -> !property.comment().isBlank())
          .forEach(p -> doc.add("@param " + p.name() + " " + Literals.javadoc(p.comment())));
    }
    return doc;
  }

  private static String fields(EntityDraft draft, Imports imports) {
    StringBuilder fields = new StringBuilder();
    boolean wasLong = false;
    boolean isFirst = true;
    for (Property property : draft.properties()) {
      String field = field(property, imports);
      boolean isLong = field.indexOf('\n') < field.length() - 1;
      if (!isFirst && (isLong || wasLong)) {
        fields.append('\n');
      }
      fields.append(field);
      wasLong = isLong;
      isFirst = false;
    }
    if (!draft.leftOut().isEmpty()) {
      fields.append(isFirst ? "" : "\n");
    }
    return fields + RecordText.leftOut(draft);
  }

  private static String field(Property property, Imports imports) {
    String type = imports.type(property.type(), property.isNullable());
    String declared = "public " + type + " " + property.name();
    String value = imports.code(property.initializer(), ARRAY_LIST);
    String declaration = value.isEmpty() ? declared + ";" : declared + " = " + value + ";";
    if (INDENT.length() + declaration.length() > AnnotationText.WIDTH && !value.isEmpty()) {
      declaration = declared + " =\n" + INDENT + "    " + value + ";";
    }
    AnnotationText text = new AnnotationText(imports);
    List<String> annotations =
        property.annotations().stream().map(a -> text.of(a, INDENT)).toList();
    boolean isPlain = property.annotations().stream().allMatch(a -> a.members().isEmpty());
    String before =
        CommentText.remarks(property.remarks(), INDENT)
            + CommentText.javadoc(List.of(Literals.javadoc(property.comment())), INDENT);
    return before
        + INDENT
        + annotations.stream()
            .map(annotation -> annotation + (isPlain ? " " : "\n" + INDENT))
            .collect(Collectors.joining())
        + declaration
        + "\n";
  }

  /** An enum type; its constants are called as its labels, as far as Java can. */
  PulledSource enumType(EnumType type, String className) {
    Imports imports = new Imports(options.packageName(), classes);
    AnnotationText annotations = new AnnotationText(imports);
    List<Annotation.Member> members = new ArrayList<>();
    if (!JavaNames.snakeCase(className).equals(type.name().name())) {
      members.add(Annotation.text("value", SqlNames.written(type.name().name())));
    }
    if (!type.name().schema().isEmpty()) {
      members.add(Annotation.text("schema", SqlNames.written(type.name().schema())));
    }
    String comment = type.comment() == null ? "" : Literals.javadoc(type.comment());
    String head =
        CommentText.javadoc(List.of(comment), "")
            + annotations.of(Annotation.of("PgEnum", members), "")
            + "\npublic enum "
            + className
            + " {\n";
    Set<String> taken = new HashSet<>();
    String constants =
        type.labels().stream()
            .map(label -> constant(label, taken, annotations))
            .collect(Collectors.joining(",\n"));
    return source(className, imports, head + constants + "\n}\n");
  }

  private static String constant(String label, Set<String> taken, AnnotationText annotations) {
    String name = JavaNames.constant(label);
    String free = name;
    for (int n = 2; !taken.add(free); n++) {
      free = name + "_" + n;
    }
    Annotation labelled = Annotation.of("EnumLabel", Annotation.text("value", label));
    return free.equals(label)
        ? INDENT + free
        : INDENT + annotations.of(labelled, INDENT) + "\n" + INDENT + free;
  }

  private PulledSource source(String className, Imports imports, String body) {
    List<String> lines = imports.lines();
    String head =
        "package "
            + options.packageName()
            + ";\n\n"
            + (lines.isEmpty() ? "" : String.join("\n", lines) + "\n\n");
    String path = options.packageName().replace('.', '/') + "/" + className + ".java";
    return new PulledSource(path, head + body);
  }
}
