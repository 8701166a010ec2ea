package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;

/** How wide code becomes once its types are imported. */
final class Widths {
  private Widths() {}

  static int of(CodeBlock code) {
    return code.toString().replaceAll("\\b(?:[a-z_][\\w]*\\.)+(?=[A-Z]\\w*)", "").length();
  }
}
