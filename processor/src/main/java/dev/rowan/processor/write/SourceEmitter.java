package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Turns written classes into source files; alone knows the {@link Filer}. */
public final class SourceEmitter {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final String PROCESSOR = "dev.rowan.processor.RowanProcessor";

  private final Filer filer;
  private final Elements elements;
  private final Map<String, String> emitted = new HashMap<>();
  private final Map<@Nullable ModuleElement, Boolean> seeingGenerated = new HashMap<>();

  /** Makes an emitter for one compilation. */
  public SourceEmitter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /**
   * Writes the source file of a class. What it wrote before in the same words is there already:
   * Eclipse may run the same processor over an entity twice, and lets it write each file once.
   *
   * @param origin the element from which the class was made, and from which alone
   * @throws IOException when the file cannot be written
   */
  public void emit(String packageName, TypeSpec type, Element origin) throws IOException {
    String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    String source = source(packageName, seesGenerated(origin) ? stamped(type) : type);
    if (source.equals(emitted.get(name))) {
      return;
    }
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(source);
    }
    emitted.put(name, source);
  }

  /** The text of the source file. */
  static String source(String packageName, TypeSpec type) {
    return SourceLayout.tidy(
        JavaFile.builder(packageName, type)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString());
  }

  static TypeSpec stamped(TypeSpec type) {
    AnnotationSpec generated =
        AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build();
    return type.toBuilder().addAnnotation(generated).build();
  }

  /** A module that does not read {@code java.compiler} cannot name the annotation. */
  private boolean seesGenerated(Element origin) {
    return seeingGenerated.computeIfAbsent(
        elements.getModuleOf(origin), module -> generatedSeenFrom(module) != null);
  }

  private @Nullable TypeElement generatedSeenFrom(@Nullable ModuleElement module) {
    String name = GENERATED.canonicalName();
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }
}
