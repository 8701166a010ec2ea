package dev.rowan.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL types of extensions that are no text in Java. */
public final class ExtensionTypes {

  /** {@code hstore}: texts by their keys, a value may be null. Keys come back in its own order. */
  @SuppressWarnings("unchecked") // those who have no null need not speak of it
  public static final SqlType<Map<String, String>> HSTORE =
      (SqlType<Map<String, String>>) (SqlType<?>) new HstoreType();

  /** {@code vector} of pgvector. */
  public static final SqlType<float[]> VECTOR = new VectorType();

  private ExtensionTypes() {}

  private static final class HstoreType extends TypedText<Map<String, @Nullable String>> {
    @SuppressWarnings("unchecked") // there is no class of such maps
    HstoreType() {
      super((Class<Map<String, @Nullable String>>) (Class<?>) Map.class, "hstore");
    }

    @Override
    String text(int index, Map<String, @Nullable String> value) {
      return HstoreText.of(index, value);
    }

    @Override
    Map<String, @Nullable String> value(String text) {
      return new HstoreText(text).map();
    }
  }

  private static final class VectorType extends TypedText<float[]> {
    VectorType() {
      super(float[].class, "vector");
    }

    @Override
    String text(int index, float[] value) {
      StringBuilder text = new StringBuilder("[");
      for (int i = 0; i < value.length; i++) {
        text.append(i == 0 ? "" : ",").append(value[i]);
      }
      return text.append(']').toString();
    }

    @Override
    float[] value(String text) {
      if (text.equals("[]")) {
        return new float[0];
      }
      String[] numbers = text.substring(1, text.length() - 1).split(",", -1);
      float[] value = new float[numbers.length];
      for (int i = 0; i < value.length; i++) {
        value[i] = Float.parseFloat(numbers[i]);
      }
      return value;
    }
  }
}
