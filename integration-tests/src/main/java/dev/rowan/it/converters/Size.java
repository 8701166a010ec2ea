package dev.rowan.it.converters;

/** An enum that is stored as a number, by a converter of the module. */
public enum Size {
  S,
  M,
  L
}
