package dev.rowan.mapping;

import java.util.Arrays;

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
    int addAll(BinaryValues array, short[] value) {
      for (short element : value) {
        array.addShort(element);
      }
      return value.length;
    }

    @Override
    short[] unboxed(Object[] values) {
      short[] array = new short[values.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = (Short) values[i];
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
    int addAll(BinaryValues array, int[] value) {
      for (int element : value) {
        array.addInt(element);
      }
      return value.length;
    }

    @Override
    int[] unboxed(Object[] values) {
      int[] array = new int[values.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = (Integer) values[i];
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
    int addAll(BinaryValues array, long[] value) {
      for (long element : value) {
        array.addLong(element);
      }
      return value.length;
    }

    @Override
    long[] unboxed(Object[] values) {
      long[] array = new long[values.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = (Long) values[i];
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
    int addAll(BinaryValues array, float[] value) {
      for (float element : value) {
        array.addFloat(element);
      }
      return value.length;
    }

    @Override
    float[] unboxed(Object[] values) {
      float[] array = new float[values.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = (Float) values[i];
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
    int addAll(BinaryValues array, double[] value) {
      for (double element : value) {
        array.addDouble(element);
      }
      return value.length;
    }

    @Override
    double[] unboxed(Object[] values) {
      double[] array = new double[values.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = (Double) values[i];
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
    int addAll(BinaryValues array, boolean[] value) {
      for (boolean element : value) {
        array.addBoolean(element);
      }
      return value.length;
    }

    @Override
    boolean[] unboxed(Object[] values) {
      boolean[] array = new boolean[values.length];
      for (int i = 0; i < array.length; i++) {
        array[i] = (Boolean) values[i];
      }
      return array;
    }
  }
}
