package dev.rowan.processor.step;

import dev.rowan.processor.read.Names;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The file with what the entities of a module need in the database: JSON with one line for each
 * entity, ordered by their names, and the same bytes for the same entities.
 */
public final class SchemaFile {
  /** Where it stands beside the classes. */
  public static final String PATH = "META-INF/rowan/schema.json";

  private static final String START = "{\"version\": 1, \"entities\": [\n";
  private static final String END = "\n]}\n";
  private static final Pattern LINE = Pattern.compile("\\{\"entity\": \"([^\"]+)\".*}");

  private final Filer filer;
  private final Elements elements;

  /** Reads and writes the file of a compilation. */
  public SchemaFile(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
  }

  /**
   * Writes the file. Lines of entities that are not in this compilation, but still there, stay: an
   * IDE compiles what changed alone.
   *
   * @param fragments a line for each entity, by the names of their classes
   * @param entities the entities of the compilation
   * @throws IOException when the file cannot be written
   */
  public void write(Map<String, String> fragments, Collection<TypeElement> entities)
      throws IOException {
    Map<String, String> all = new TreeMap<>(fragments);
    before().forEach(all::putIfAbsent);
    FileObject file =
        filer.createResource(
            StandardLocation.CLASS_OUTPUT, "", PATH, entities.toArray(Element[]::new));
    try (Writer writer = file.openWriter()) {
      writer.write(all.values().stream().collect(Collectors.joining(",\n", START, END)));
    }
  }

  private Map<String, String> before() {
    Map<String, String> lines = new TreeMap<>();
    for (String line : lines()) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.lookingAt()) {
        lines.put(matcher.group(1), matcher.group());
      }
    }
    lines.keySet().removeIf(entity -> !isThere(entity));
    return lines;
  }

  private boolean isThere(String entity) {
    TypeElement type = elements.getTypeElement(entity);
    return type != null
        && type.getAnnotationMirrors().stream()
            .map(annotation -> annotation.getAnnotationType().toString())
            .anyMatch(Names.ENTITIES::contains);
  }

  private List<String> lines() {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH);
      return file.getCharContent(true).toString().lines().toList();
    } catch (IOException | IllegalArgumentException e) {
      // No file yet, as each compiler says it in its own way.
      return List.of();
    }
  }
}
