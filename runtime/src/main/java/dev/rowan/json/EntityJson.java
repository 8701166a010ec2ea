package dev.rowan.json;

import dev.rowan.errors.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes entities of one class as JSON and reads them. The class that Rowan generates for an entity
 * with {@code @ToJson} is one. Immutable and thread-safe.
 *
 * <p>What is read is strict JSON as RFC 8259 has it. Members of other names are passed over, and
 * those that are missing leave what the class begins with.
 *
 * @param <E> the entity
 */
public abstract class EntityJson<E> {

  private final @Nullable JsonCodec codec;

  /** For generated code; the codec is for columns of JSON, of which there may be none. */
  protected EntityJson(@Nullable JsonCodec codec) {
    this.codec = codec;
  }

  /** The codec that it was made with. */
  protected final @Nullable JsonCodec codec() {
    return codec;
  }

  /** Writes the members of an entity. */
  protected abstract void write(JsonOutput out, E entity);

  /** Reads the members of an object. */
  protected abstract E read(JsonInput in);

  /** Writes an entity. */
  public final String write(E entity) {
    StringBuilder json = new StringBuilder();
    write(entity, json);
    return json.toString();
  }

  /**
   * Writes an entity.
   *
   * @throws UncheckedIOException when {@code out} cannot be written
   */
  public final void write(E entity, Appendable out) {
    writeObject(new JsonWriter(out), entity);
  }

  /** Writes entities as an array. */
  public final String writeAll(Iterable<? extends E> entities) {
    StringBuilder json = new StringBuilder();
    writeAll(entities, json);
    return json.toString();
  }

  /** Writes entities as an array; as {@link #write(Object, Appendable)}. */
  public final void writeAll(Iterable<? extends E> entities, Appendable out) {
    writeArray(new JsonWriter(out), entities);
  }

  final void writeObject(JsonWriter out, E entity) {
    out.beginObject();
    write(new JsonOutput(out, codec), entity);
    out.endObject();
  }

  final void writeArray(JsonWriter out, Iterable<? extends E> entities) {
    out.beginArray();
    for (E entity : entities) {
      writeObject(out, entity);
    }
    out.endArray();
  }

  /**
   * Reads an entity.
   *
   * @throws JsonException when the text is no JSON, or not that of such an entity
   */
  public final E read(String json) {
    JsonReader reader = new JsonReader(json);
    E entity = readObject(reader);
    reader.end();
    return entity;
  }

  /**
   * Reads an entity from UTF-8, to the end, and leaves the stream open; as {@link #read(String)}.
   */
  public final E read(InputStream json) {
    return read(text(json));
  }

  /** Reads entities from an array; as {@link #read(String)}. */
  public final List<E> readAll(String json) {
    JsonReader reader = new JsonReader(json);
    List<E> entities = readArray(reader);
    reader.end();
    return entities;
  }

  /** Reads entities from an array in UTF-8; as {@link #read(InputStream)}. */
  public final List<E> readAll(InputStream json) {
    return readAll(text(json));
  }

  final E readObject(JsonReader in) {
    in.beginObject();
    return read(new JsonInput(in, codec));
  }

  final List<E> readArray(JsonReader in) {
    List<E> entities = new ArrayList<>();
    in.beginArray();
    while (in.hasElement()) {
      entities.add(readObject(in));
    }
    return entities;
  }

  private static String text(InputStream json) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(json.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new DataException("JSON: the bytes are no UTF-8", null, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
