package dev.rowan.json.avaje;

import dev.rowan.json.JsonCodec;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.Types;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads JSON with Avaje-jsonb: {@code Database.builder().json(new AvajeJson())}. Its
 * classes need {@code @Json} of Avaje, so that its processor writes their adapters. Thread-safe.
 */
public final class AvajeJson implements JsonCodec {

  private final Jsonb jsonb;
  private final Map<dev.rowan.json.JsonType<?>, JsonType<?>> types = new ConcurrentHashMap<>();

  /** With the instance that knows all generated adapters. */
  public AvajeJson() {
    this(Jsonb.instance());
  }

  /** With an instance of one's own. */
  public AvajeJson(Jsonb jsonb) {
    this.jsonb = jsonb;
  }

  @Override
  public <T> String write(T value, dev.rowan.json.JsonType<T> type) {
    return type(type).toJson(value);
  }

  @Override
  public <T> @Nullable T read(String json, dev.rowan.json.JsonType<T> type) {
    return json.strip().equals("null") ? null : type(type).fromJson(json);
  }

  @SuppressWarnings("unchecked") // each is made of its key
  private <T> JsonType<T> type(dev.rowan.json.JsonType<T> type) {
    JsonType<?> known = types.get(type);
    return (JsonType<T>)
        (known != null ? known : types.computeIfAbsent(type, t -> jsonb.type(made(t))));
  }

  private static Type made(dev.rowan.json.JsonType<?> type) {
    if (type.arguments().isEmpty()) {
      return type.raw();
    }
    Type[] arguments = type.arguments().stream().map(AvajeJson::made).toArray(Type[]::new);
    return type.raw().isArray()
        ? Types.arrayOf(arguments[0])
        : Types.newParameterizedType(type.raw(), arguments);
  }
}
