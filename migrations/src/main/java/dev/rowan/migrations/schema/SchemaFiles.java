package dev.rowan.migrations.schema;

import dev.rowan.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the schema that entities need from the files that the processor writes beside their
 * classes, {@value #PATH}, one for each module. Types and expressions stand in it as users wrote
 * them: {@link Normalizer} makes them comparable with what a server says.
 */
public final class SchemaFiles {

  /** Where a file stands beside the classes of a module. */
  public static final String PATH = "META-INF/rowan/schema.json";

  private SchemaFiles() {}

  /**
   * Reads the files of all modules on a class path.
   *
   * @return the schema; an empty one when there is no file
   * @throws IOException when a file cannot be read, or is not what the processor writes, or two
   *     entities say different things of a table
   */
  public static SchemaModel read(ClassLoader classes) throws IOException {
    return read(classes, entity -> true);
  }

  /**
   * As {@link #read(ClassLoader)}, where the class path has entities of several databases.
   *
   * @param entities tells by the name of its class whether an entity belongs to the database
   */
  public static SchemaModel read(ClassLoader classes, Predicate<String> entities)
      throws IOException {
    return entities(classes, entities).schema();
  }

  /**
   * As {@link #read(ClassLoader, Predicate)}, with what a schema has no place for.
   *
   * @param entities tells by the name of its class whether an entity belongs to the database
   */
  public static EntitySchema entities(ClassLoader classes, Predicate<String> entities)
      throws IOException {
    List<String> texts = new ArrayList<>();
    for (URL file : Collections.list(classes.getResources(PATH))) {
      try (InputStream in = file.openStream()) {
        texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parse(texts, entities);
  }

  /**
   * Reads the file in a folder of classes, such as {@code target/classes}.
   *
   * @throws IOException when it is not there, cannot be read, or is not what the processor writes,
   *     or two entities say different things of a table
   */
  public static SchemaModel read(Path classes) throws IOException {
    return read(classes, entity -> true);
  }

  /**
   * As {@link #read(Path)}, where the folder has entities of several databases.
   *
   * @param entities tells by the name of its class whether an entity belongs to the database
   */
  public static SchemaModel read(Path classes, Predicate<String> entities) throws IOException {
    return entities(classes, entities).schema();
  }

  /**
   * As {@link #read(Path, Predicate)}, with what a schema has no place for.
   *
   * @param entities tells by the name of its class whether an entity belongs to the database
   */
  public static EntitySchema entities(Path classes, Predicate<String> entities) throws IOException {
    return parse(List.of(Files.readString(classes.resolve(PATH))), entities);
  }

  private static EntitySchema parse(List<String> texts, Predicate<String> entities)
      throws IOException {
    SchemaMerge merge = new SchemaMerge();
    for (String text : texts) {
      try {
        SchemaJson.read(text, entities, merge);
      } catch (JsonException e) {
        throw new IOException("Not a schema as the processor writes it: " + e.getMessage(), e);
      } catch (IllegalArgumentException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
    return new EntitySchema(merge.schema(), merge.classes(), merge.renames());
  }
}
