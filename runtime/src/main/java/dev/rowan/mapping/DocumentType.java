package dev.rowan.mapping;

import dev.rowan.Database;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.errors.DataException;
import dev.rowan.json.JsonCodec;
import dev.rowan.json.JsonType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** JSON whose values a codec writes and reads, that of the database in which they are. */
final class DocumentType<V> extends ScalarType<V> {

  private final JsonType<V> type;
  private final String property;
  private final boolean isSecret;
  private final @Nullable JsonCodec codec;

  DocumentType(JsonType<V> type, String name, String property) {
    this(type, name, property, false, null);
  }

  @SuppressWarnings("unchecked") // there is no class of what has type arguments
  private DocumentType(
      JsonType<V> type, String name, String property, boolean isSecret, @Nullable JsonCodec codec) {
    super((Class<V>) type.raw(), name, name);
    this.type = type;
    this.property = property;
    this.isSecret = isSecret;
    this.codec = codec;
  }

  @Override
  SqlType<V> secret() {
    return new DocumentType<>(type, name(), property, true, codec);
  }

  /** The same with this codec. */
  DocumentType<V> with(@Nullable JsonCodec newCodec) {
    return new DocumentType<>(type, name(), property, isSecret, newCodec);
  }

  @Override
  SqlType<V> in(Database database) {
    return with(database.json().orElse(null));
  }

  @Override
  void bind(PreparedStatement statement, int index, V value) throws SQLException {
    PGobject object = new PGobject();
    object.setType(driverName());
    object.setValue(text(index, value));
    statement.setObject(index, object);
  }

  @Override
  @Nullable V read(ResultSet result, int index) throws SQLException {
    String text = result.getString(index);
    return text == null ? null : value(text);
  }

  @Override
  Object toElement(int index, V value) {
    return text(index, value);
  }

  /** Without a codec equal values have no equal texts, so that all have the same. */
  @Override
  public String fingerprint(V value) {
    return codec == null ? "json" : text(1, value);
  }

  @Override
  @SuppressWarnings("NullAway") // the JSON null is null in arrays, too
  V parse(String text) {
    return value(text);
  }

  /** The JSON of a value. */
  String text(int index, V value) {
    String text;
    try {
      text = codec().write(value, type);
    } catch (DataException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failure("the codec could not write a " + type + " as JSON", e);
    }
    return JsonText.checked(index, text);
  }

  /** The value of JSON; null for the JSON {@code null}. */
  @Nullable V value(String text) {
    try {
      return codec().read(text, type);
    } catch (DataException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failure("the JSON of the column is no " + type, e);
    }
  }

  private JsonCodec codec() {
    if (codec == null) {
      throw new ConfigurationException(
          property
              + " is JSON, and the database has no codec for it. Add rowan-json-jackson and"
              + " Database.builder().json(new JacksonJson()), or rowan-json-avaje and"
              + " json(new AvajeJson()), or write a JsonCodec");
    }
    return codec;
  }

  private DataException failure(String what, RuntimeException cause) {
    String message = property + ": " + what;
    return isSecret
        ? new DataException(message)
        : new DataException(message + ": " + cause.getMessage(), null, cause);
  }
}
