package dev.rowan.json;

import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.JsonForms;
import dev.rowan.mapping.SqlType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the members of an entity that is written as JSON. For generated code. */
public final class JsonOutput {

  private final JsonWriter out;
  private final @Nullable JsonCodec codec;

  JsonOutput(JsonWriter out, @Nullable JsonCodec codec) {
    this.out = out;
    this.codec = codec;
  }

  /** A value of a column. */
  public <V> void add(String name, SqlType<V> type, @Nullable V value) {
    out.name(name);
    if (value == null) {
      out.nothing();
    } else {
      JsonForms.write(out, type, value, codec);
    }
  }

  /** Begins an embedded value; of one that is null, false. */
  public boolean begin(String name, @Nullable Object value) {
    out.name(name);
    if (value == null) {
      out.nothing();
      return false;
    }
    out.beginObject();
    return true;
  }

  /** Ends the embedded value. */
  public void end() {
    out.endObject();
  }

  /** A relation to one: as an object if it is asked for, else as its key. */
  public <T> void one(
      String name,
      @Nullable EntityJson<T> json,
      @Nullable T value,
      EntityMapper<T> mapper,
      SqlType<?>... key) {
    if (json != null && value != null) {
      json.writeObject(out.name(name), value);
    } else {
      key(name, value == null ? null : mapper.key(value), key);
    }
  }

  /** As {@link #one}; one that is not loaded is written as its key. */
  public <T> void lazyOne(
      String name,
      @Nullable EntityJson<T> json,
      @Nullable Lazy<T> value,
      EntityMapper<T> mapper,
      SqlType<?>... key) {
    if (value == null || !value.isLoaded() || (json == null && value.id() != null)) {
      key(name, value == null ? null : value.id(), key);
    } else {
      one(name, json, value.get(), mapper, key);
    }
  }

  private void key(String name, @Nullable Object key, SqlType<?>... types) {
    out.name(name);
    if (key == null) {
      out.nothing();
    } else if (types.length == 1) {
      part(types[0], key);
    } else {
      List<?> parts = (List<?>) key;
      out.beginArray();
      for (int i = 0; i < types.length; i++) {
        part(types[i], parts.get(i));
      }
      out.endArray();
    }
  }

  @SuppressWarnings("unchecked") // a key is of the type of its column
  private <V> void part(SqlType<V> type, Object key) {
    JsonForms.write(out, type, (V) key, codec);
  }

  /** The other side of a relation to one, if it is asked for. */
  public <T> void other(String name, @Nullable EntityJson<T> json, @Nullable T value) {
    if (json != null && value != null) {
      json.writeObject(out.name(name), value);
    }
  }

  /** As {@link #other}, if it is loaded. */
  public <T> void lazyOther(String name, @Nullable EntityJson<T> json, @Nullable Lazy<T> value) {
    if (value != null && value.isLoaded()) {
      other(name, json, value.get());
    }
  }

  /** A relation to many, if it is asked for and there. */
  public <T> void many(
      String name, @Nullable EntityJson<T> json, @Nullable Collection<? extends T> values) {
    if (json != null && values != null) {
      json.writeArray(out.name(name), values);
    }
  }

  /** As {@link #many}, if it is loaded. */
  public <T> void lazyMany(
      String name,
      @Nullable EntityJson<T> json,
      @Nullable Lazy<? extends Collection<? extends T>> values) {
    if (values != null && values.isLoaded()) {
      many(name, json, values.get());
    }
  }
}
