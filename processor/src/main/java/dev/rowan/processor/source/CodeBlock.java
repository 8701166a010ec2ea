package dev.rowan.processor.source;

import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A piece of code. Immutable; two are equal when they are made of the same pieces.
 *
 * <p>The formats: {@code $L} what the argument says or the code that it is, {@code $S} a string
 * literal of it, {@code $T} a type, {@code $N} the name of a member; {@code $1L} the first
 * argument; {@code $W} a space where the line may break, {@code $Z} such a place without one;
 * {@code $>} and {@code $<} indent the lines after it more and less; {@code $[} and {@code $]}
 * begin and end a statement, whose other lines are indented by two levels; {@code $$} a dollar
 * sign.
 */
public final class CodeBlock {
  private static final CodeBlock EMPTY = new CodeBlock(List.of());

  private final List<Object> parts;

  private CodeBlock(List<Object> parts) {
    this.parts = parts;
  }

  /**
   * The code of a format.
   *
   * @throws IllegalArgumentException if the arguments are not those of the format
   */
  public static CodeBlock of(String format, Object... arguments) {
    return builder().add(format, arguments).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The pieces with the separator between them, a format without arguments. */
  public static CodeBlock join(Iterable<CodeBlock> blocks, String separator) {
    CodeBlock between = of(separator);
    Builder joined = builder();
    for (Iterator<CodeBlock> each = blocks.iterator(); each.hasNext(); ) {
      joined.add(each.next());
      if (each.hasNext()) {
        joined.add(between);
      }
    }
    return joined.build();
  }

  /** Joins a stream's pieces. */
  public static Collector<CodeBlock, ?, CodeBlock> joining(String separator) {
    return Collectors.collectingAndThen(Collectors.toList(), all -> join(all, separator));
  }

  /** Joins a stream's pieces, with a format before and one after them. */
  public static Collector<CodeBlock, ?, CodeBlock> joining(
      String separator, String prefix, String suffix) {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        all -> builder().add(prefix).add(join(all, separator)).add(suffix).build());
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean hasLineEnd() {
    return parts.stream().anyMatch(part -> part instanceof String text && text.indexOf('\n') >= 0);
  }

  /** The characters of it in one line, with all classes imported. */
  public int width() {
    Width width = new Width(new SimpleNames());
    write(width);
    return width.total();
  }

  /** Writes it as a comment of javadoc, unless there is nothing to say. */
  void writeAsJavadoc(SourceWriter out) {
    if (!isEmpty()) {
      out.javadoc(this);
    }
  }

  void write(SourceWriter out) {
    for (Object part : parts) {
      if (part instanceof String text) {
        out.text(text);
      } else if (part instanceof TypeName type) {
        type.write(out);
      } else if (part instanceof Layout layout) {
        layout.write(out);
      } else {
        ((TypeSpec) part).write(out);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeBlock block && parts.equals(block.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** As code writes it with full names. */
  @Override
  public String toString() {
    Printer out = new Printer(new Scope("", Map.of()));
    write(out);
    return out.toString();
  }

  /** Puts code together. */
  public static final class Builder {
    private final List<Object> parts = new ArrayList<>();

    private Builder() {}

    /**
     * Adds the code of a format.
     *
     * @throws IllegalArgumentException if the arguments are not those of the format
     */
    public Builder add(String format, Object... arguments) {
      new Format(format, arguments).addTo(this);
      return this;
    }

    public Builder add(CodeBlock block) {
      for (Object part : block.parts) {
        part(part);
      }
      return this;
    }

    /** Adds a statement; its end is added too. */
    public Builder addStatement(String format, Object... arguments) {
      part(Layout.BEGIN_STATEMENT);
      add(format, arguments);
      part(";\n");
      part(Layout.END_STATEMENT);
      return this;
    }

    public Builder addStatement(CodeBlock statement) {
      return addStatement("$L", statement);
    }

    /** Opens a block after what the format says. */
    public Builder beginControlFlow(String format, Object... arguments) {
      add(format, arguments);
      part(" {\n");
      return indent();
    }

    /** Ends a block, and opens one after what the format says. */
    public Builder nextControlFlow(String format, Object... arguments) {
      unindent();
      part("} ");
      add(format, arguments);
      part(" {\n");
      return indent();
    }

    public Builder endControlFlow() {
      unindent();
      part("}\n");
      return this;
    }

    public Builder indent() {
      part(Layout.INDENT);
      return this;
    }

    public Builder unindent() {
      part(Layout.UNINDENT);
      return this;
    }

    public boolean isEmpty() {
      return parts.isEmpty();
    }

    public CodeBlock build() {
      return parts.isEmpty() ? EMPTY : new CodeBlock(List.copyOf(parts));
    }

    /** Adds text, a type, a class or a mark of the layout; text goes on with the text before it. */
    void part(Object part) {
      int last = parts.size() - 1;
      if (part instanceof String text && last >= 0 && parts.get(last) instanceof String before) {
        parts.set(last, before + text);
      } else if (!part.equals("")) {
        parts.add(part);
      }
    }
  }
}
