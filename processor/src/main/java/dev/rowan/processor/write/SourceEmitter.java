package dev.rowan.processor.write;

import dev.rowan.processor.source.TypeSpec;
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
  private final Filer filer;
  private final Elements elements;
  private final Map<String, String> emitted = new HashMap<>();
  private final Map<@Nullable ModuleElement, Boolean> seeingGenerated = new HashMap<>();

  /** Makes an emitter for one compilation. */
  public SourceEmitter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Writes the source file of a class, made from the element and from nothing else. */
  public void emit(String packageName, TypeSpec type, Element origin) throws IOException {
    emit(SourceText.of(packageName, type, seesGenerated(origin)), origin);
  }

  /**
   * Writes a source file. What it wrote before in the same words is there already: Eclipse may run
   * the same processor over an entity twice, and lets it write each file once.
   *
   * @param origin the element from which the class was made, and from which alone
   * @throws IOException when the file cannot be written
   */
  public void emit(SourceText source, Element origin) throws IOException {
    if (source.text().equals(emitted.get(source.name()))) {
      return;
    }
    try (Writer writer = filer.createSourceFile(source.name(), origin).openWriter()) {
      writer.write(source.text());
    }
    emitted.put(source.name(), source.text());
  }

  /**
   * Whether classes made from the element can name the annotation {@code @Generated}; a module that
   * does not read {@code java.compiler} cannot.
   */
  public boolean seesGenerated(Element origin) {
    return seeingGenerated.computeIfAbsent(
        elements.getModuleOf(origin), module -> generatedSeenFrom(module) != null);
  }

  private @Nullable TypeElement generatedSeenFrom(@Nullable ModuleElement module) {
    String name = SourceText.GENERATED.canonicalName();
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }
}
