package dev.rowan.mapping;

import java.util.List;

/** Lists as arrays of primitives. */
final class Unboxed {

  private Unboxed() {}

  static short[] shorts(List<Short> values) {
    short[] array = new short[values.size()];
    int next = 0;
    for (short value : values) {
      array[next++] = value;
    }
    return array;
  }

  static int[] ints(List<Integer> values) {
    int[] array = new int[values.size()];
    int next = 0;
    for (int value : values) {
      array[next++] = value;
    }
    return array;
  }

  static long[] longs(List<Long> values) {
    long[] array = new long[values.size()];
    int next = 0;
    for (long value : values) {
      array[next++] = value;
    }
    return array;
  }

  static float[] floats(List<Float> values) {
    float[] array = new float[values.size()];
    int next = 0;
    for (float value : values) {
      array[next++] = value;
    }
    return array;
  }

  static double[] doubles(List<Double> values) {
    double[] array = new double[values.size()];
    int next = 0;
    for (double value : values) {
      array[next++] = value;
    }
    return array;
  }

  static boolean[] booleans(List<Boolean> values) {
    boolean[] array = new boolean[values.size()];
    int next = 0;
    for (boolean value : values) {
      array[next++] = value;
    }
    return array;
  }
}
