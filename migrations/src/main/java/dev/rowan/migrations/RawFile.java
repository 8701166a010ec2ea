package dev.rowan.migrations;

import org.jspecify.annotations.Nullable;

/**
 * A file as it lies in a location.
 *
 * @param name its path below the location, with slashes
 * @param bytes what is in it
 * @param settings what is in the {@code .conf} beside it, or null
 */
@SuppressWarnings("ArrayRecordComponent") // it is read once and never compared
record RawFile(String name, byte[] bytes, byte @Nullable [] settings) {

  /** The last part of the name. */
  String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
