package dev.rowan.json.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.rowan.json.JsonCodec;
import dev.rowan.json.JsonType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads JSON with a mapper of Jackson: {@code Database.builder().json(new
 * JacksonJson())}. Thread-safe, as the mapper is once it is configured.
 */
public final class JacksonJson implements JsonCodec {

  private final ObjectMapper mapper;
  private final Map<JsonType<?>, JavaType> types = new ConcurrentHashMap<>();

  /**
   * With a mapper that finds the modules on the class path, for {@code java.time} for example, and
   * reads numbers of no known type exactly.
   */
  public JacksonJson() {
    this(
        JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build());
  }

  /** With a mapper of one's own. */
  public JacksonJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public <T> String write(T value, JsonType<T> type) {
    try {
      return mapper.writerFor(javaType(type)).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  @Override
  public <T> @Nullable T read(String json, JsonType<T> type) {
    try {
      return mapper.readValue(json, javaType(type));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private JavaType javaType(JsonType<?> type) {
    JavaType known = types.get(type);
    return known != null ? known : types.computeIfAbsent(type, this::made);
  }

  private JavaType made(JsonType<?> type) {
    TypeFactory factory = mapper.getTypeFactory();
    if (type.arguments().isEmpty()) {
      return factory.constructType(type.raw());
    }
    JavaType[] arguments = type.arguments().stream().map(this::made).toArray(JavaType[]::new);
    return type.raw().isArray()
        ? factory.constructArrayType(arguments[0])
        : factory.constructParametricType(type.raw(), arguments);
  }
}
