package dev.rowan.processor.write;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.AnnotationSpec;
import dev.rowan.processor.source.SourceFile;
import dev.rowan.processor.source.TypeSpec;

/**
 * A source file that is to be written.
 *
 * @param name the full name of its class
 * @param text the whole text
 */
public record SourceText(String name, String text) {
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  private static final String PROCESSOR = "dev.rowan.processor.RowanProcessor";

  /** The source file of a class, which tells by an annotation that it was generated. */
  public static SourceText of(String packageName, TypeSpec type, boolean isAnnotated) {
    String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    return new SourceText(name, text(packageName, isAnnotated ? annotated(type) : type));
  }

  static String text(String packageName, TypeSpec type) {
    return SourceFile.text(packageName, type);
  }

  private static TypeSpec annotated(TypeSpec type) {
    AnnotationSpec generated =
        AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build();
    return type.toBuilder().addAnnotation(generated).build();
  }

  /** The name of the class without its package. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
