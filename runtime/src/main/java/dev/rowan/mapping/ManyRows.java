package dev.rowan.mapping;

import org.jspecify.annotations.Nullable;

/** The parameters of many rows, which are bound one row after the other. Not thread-safe. */
abstract sealed class ManyRows permits ValueArrays, CopyRows {

  /** The place of the current row's value of this parameter, from 1. */
  abstract BinaryValues at(int index, ArrayForm form);

  /** Ends the current row. */
  abstract void endRow();

  /** How many rows there are. */
  abstract int rows();

  /** Whether it has as many rows, or as many bytes, as should be sent at once. */
  abstract boolean isFull();

  /** These as arrays, which they must be. */
  static ValueArrays arrays(@Nullable ManyRows rows) {
    if (rows instanceof ValueArrays arrays) {
      return arrays;
    }
    throw new IllegalStateException("The rows are no arrays");
  }
}
