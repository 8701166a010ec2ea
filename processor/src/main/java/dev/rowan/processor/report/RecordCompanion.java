package dev.rowan.processor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A messager whose messages about records are seen in Eclipse too.
 *
 * <p>In a workspace Eclipse drops every message on a record, its components and their annotations.
 * There, and only there, a record that something is said about gets a class beside it, {@code
 * TagProblems} for {@code Tag}, and the messages are printed on that class in the round that brings
 * it. Nothing writes it any more once the record is mended, so Eclipse deletes it.
 *
 * <p>Its text neither changes nor mentions a type: Eclipse clears the markers of a source that it
 * compiles again. One build may also run the processor several times over, with sources that it
 * wrote itself among the roots; then a companion is there already, and may come without its record.
 */
public final class RecordCompanion implements Messager {
  private static final String WORKSPACE = "org.eclipse.jdt.internal.apt.pluggable.";

  private final boolean inWorkspace;
  private final Messager messager;
  private final Filer filer;
  private final Elements elements;
  private final Map<String, Messages> byCompanion = new LinkedHashMap<>();

  /** Wraps the environment's messager. */
  public RecordCompanion(ProcessingEnvironment environment) {
    inWorkspace = isInWorkspace(environment);
    messager = environment.getMessager();
    filer = environment.getFiler();
    elements = environment.getElementUtils();
  }

  /** Whether Eclipse runs the processor in a workspace, and not its compiler alone. */
  static boolean isInWorkspace(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith(WORKSPACE);
  }

  /** Prints what was said about records whose companions this round brings; in the last, all. */
  public void endRound(RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      Messages messages = byCompanion.get(type.getQualifiedName().toString());
      if (messages != null) {
        messages.take().forEach(m -> messager.printMessage(m.kind, m.text, type));
      }
    }
    if (round.processingOver()) {
      byCompanion.values().stream()
          .filter(messages -> !messages.taken)
          .forEach(messages -> messages.take().forEach(this::printInPlace));
    }
  }

  @Override
  public void printMessage(Diagnostic.Kind kind, CharSequence text) {
    messager.printMessage(kind, text);
  }

  @Override
  public void printMessage(Diagnostic.Kind kind, CharSequence text, @Nullable Element element) {
    print(new Message(kind, text.toString(), element, null, null));
  }

  @Override
  public void printMessage(
      Diagnostic.Kind kind,
      CharSequence text,
      @Nullable Element element,
      @Nullable AnnotationMirror annotation) {
    print(new Message(kind, text.toString(), element, annotation, null));
  }

  @Override
  public void printMessage(
      Diagnostic.Kind kind,
      CharSequence text,
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {
    print(new Message(kind, text.toString(), element, annotation, value));
  }

  private void print(Message message) {
    TypeElement record = message.element == null ? null : unmarkedRecord(message.element);
    if (inWorkspace && record != null) {
      keep(record, message);
    } else {
      printInPlace(message);
    }
  }

  private void printInPlace(Message message) {
    messager.printMessage(
        message.kind, message.text, message.element, message.annotation, message.value);
  }

  /** The record to which a message on the element would be lost; null when Eclipse shows it. */
  static @Nullable TypeElement unmarkedRecord(Element element) {
    Element owner = isComponent(element) ? element.getEnclosingElement() : element;
    return owner != null && owner.getKind() == ElementKind.RECORD ? (TypeElement) owner : null;
  }

  private static boolean isComponent(Element element) {
    return switch (element.getKind()) {
      case RECORD_COMPONENT -> true;
      case FIELD -> !element.getModifiers().contains(Modifier.STATIC);
      default -> false;
    };
  }

  private void keep(TypeElement record, Message message) {
    String companion = companionName(record);
    Messages messages = byCompanion.computeIfAbsent(companion, name -> new Messages());
    if (messages.isEmptyOrTaken()) {
      write(companion, record);
    }
    messages.add(message);
  }

  private void write(String companion, TypeElement record) {
    try (Writer out = filer.createSourceFile(companion, record).openWriter()) {
      out.write(source(companion, record));
    } catch (IOException e) {
      // It is among the roots already, or cannot be: then the last round prints in place.
    }
  }

  private String source(String companion, TypeElement record) {
    String packageName = packageOf(record);
    return (packageName.isEmpty() ? "" : "package " + packageName + ";\n\n")
        + """
        /**
         * Carries the problems of {@code %s}, because Eclipse marks none in a record. It goes when the
         * record is mended.
         */
        final class %s {}
        """
            .formatted(record.getSimpleName(), companion.substring(companion.lastIndexOf('.') + 1));
  }

  private String companionName(TypeElement record) {
    String packageName = packageOf(record);
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    String name = record.getQualifiedName().toString().substring(prefix.length());
    return prefix + name.replace(".", "") + "Problems";
  }

  private String packageOf(TypeElement record) {
    return elements.getPackageOf(record).getQualifiedName().toString();
  }

  private record Message(
      Diagnostic.Kind kind,
      String text,
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {}

  /** What was last said about one record; new messages replace those that were taken. */
  private static final class Messages {
    private final List<Message> list = new ArrayList<>();
    private boolean taken;

    boolean isEmptyOrTaken() {
      return taken || list.isEmpty();
    }

    void add(Message message) {
      if (taken) {
        list.clear();
        taken = false;
      }
      list.add(message);
    }

    List<Message> take() {
      taken = true;
      return List.copyOf(list);
    }
  }
}
