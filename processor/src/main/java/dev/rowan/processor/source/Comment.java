package dev.rowan.processor.source;

/** Comments of javadoc. */
final class Comment {
  private Comment() {}

  /** Writes one, unless there is nothing to say. */
  static void write(CodeBlock text, SourceWriter out) {
    if (!text.isEmpty()) {
      out.beginJavadoc();
      text.write(out);
      out.endJavadoc();
    }
  }
}
