package dev.rowan.mapping;

import java.util.Arrays;
import java.util.List;

/** Arrays of primitives. */
final class Unboxed {

  private Unboxed() {}

  /** {@code short[]}. */
  static final class Shorts extends PrimitiveType<short[], Short> {
    Shorts() {
      super(short[].class, SqlTypes.element(SqlTypes.SMALLINT));
    }

    @Override
    public String fingerprint(short[] value) {
      return Arrays.toString(value);
    }

    @Override
    short[] unboxed(List<Short> values) {
      short[] array = new short[values.size()];
      int next = 0;
      for (short value : values) {
        array[next++] = value;
      }
      return array;
    }
  }

  /** {@code int[]}. */
  static final class Ints extends PrimitiveType<int[], Integer> {
    Ints() {
      super(int[].class, SqlTypes.element(SqlTypes.INTEGER));
    }

    @Override
    public String fingerprint(int[] value) {
      return Arrays.toString(value);
    }

    @Override
    int[] unboxed(List<Integer> values) {
      int[] array = new int[values.size()];
      int next = 0;
      for (int value : values) {
        array[next++] = value;
      }
      return array;
    }
  }

  /** {@code long[]}. */
  static final class Longs extends PrimitiveType<long[], Long> {
    Longs() {
      super(long[].class, SqlTypes.element(SqlTypes.BIGINT));
    }

    @Override
    public String fingerprint(long[] value) {
      return Arrays.toString(value);
    }

    @Override
    long[] unboxed(List<Long> values) {
      long[] array = new long[values.size()];
      int next = 0;
      for (long value : values) {
        array[next++] = value;
      }
      return array;
    }
  }

  /** {@code float[]}. */
  static final class Floats extends PrimitiveType<float[], Float> {
    Floats() {
      super(float[].class, SqlTypes.element(SqlTypes.REAL));
    }

    @Override
    public String fingerprint(float[] value) {
      return Arrays.toString(value);
    }

    @Override
    float[] unboxed(List<Float> values) {
      float[] array = new float[values.size()];
      int next = 0;
      for (float value : values) {
        array[next++] = value;
      }
      return array;
    }
  }

  /** {@code double[]}. */
  static final class Doubles extends PrimitiveType<double[], Double> {
    Doubles() {
      super(double[].class, SqlTypes.element(SqlTypes.DOUBLE));
    }

    @Override
    public String fingerprint(double[] value) {
      return Arrays.toString(value);
    }

    @Override
    double[] unboxed(List<Double> values) {
      double[] array = new double[values.size()];
      int next = 0;
      for (double value : values) {
        array[next++] = value;
      }
      return array;
    }
  }

  /** {@code boolean[]}. */
  static final class Booleans extends PrimitiveType<boolean[], Boolean> {
    Booleans() {
      super(boolean[].class, SqlTypes.element(SqlTypes.BOOLEAN));
    }

    @Override
    public String fingerprint(boolean[] value) {
      return Arrays.toString(value);
    }

    @Override
    boolean[] unboxed(List<Boolean> values) {
      boolean[] array = new boolean[values.size()];
      int next = 0;
      for (boolean value : values) {
        array[next++] = value;
      }
      return array;
    }
  }
}
