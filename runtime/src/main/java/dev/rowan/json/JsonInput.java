package dev.rowan.json;

import dev.rowan.Lazy;
import dev.rowan.mapping.JsonForms;
import dev.rowan.mapping.SqlType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the members of an entity that is read from JSON. For generated code. */
public final class JsonInput {

  private final JsonReader in;
  private final @Nullable JsonCodec codec;

  JsonInput(JsonReader in, @Nullable JsonCodec codec) {
    this.in = in;
    this.codec = codec;
  }

  /** The name of the next member; null at the end of the object. */
  public @Nullable String next() {
    return in.nextName();
  }

  /** Passes over the value of a member. */
  public void skip() {
    in.skip();
  }

  /** Reads a value of a column, null for null. */
  public <V> @Nullable V get(SqlType<V> type) {
    return in.isNull() ? null : JsonForms.read(in, type, codec);
  }

  /** Reads a value of a column, which is a primitive in Java: null is refused. */
  public <V> V required(SqlType<V> type) {
    if (in.isNull()) {
      throw in.failure("null where the class has a primitive");
    }
    return JsonForms.read(in, type, codec);
  }

  /** Begins an embedded value; of one that is null, false. */
  public boolean begin() {
    if (in.isNull()) {
      return false;
    }
    in.beginObject();
    return true;
  }

  /** Whether the next value is an object. */
  public boolean isObject() {
    return in.isObject();
  }

  /**
   * Reads another entity, null for null. An id is passed over, of which no instance can be made.
   */
  public <T> @Nullable T one(@Nullable EntityJson<T> json) {
    if (!in.isObject()) {
      in.skip();
      return null;
    }
    if (json == null) {
      throw in.failure("an object where the id is read; say how to read it by its with method");
    }
    return json.readObject(in);
  }

  /** As {@link #one}. */
  public <T> Lazy<T> lazyOne(@Nullable EntityJson<T> json) {
    return Lazy.of(one(json));
  }

  /** Reads the id of another entity. */
  public <T> Lazy<T> lazyId(SqlType<?> type) {
    Object id = get(type);
    return id == null ? Lazy.of(null) : Lazy.ofId(id);
  }

  /** Reads other entities, null for null. */
  public <T> @Nullable List<T> many(EntityJson<T> json) {
    return in.isNull() ? null : json.readArray(in);
  }

  /** As {@link #many}, as a set. */
  public <T> @Nullable Set<T> manyAsSet(EntityJson<T> json) {
    return in.isNull() ? null : new LinkedHashSet<>(json.readArray(in));
  }
}
