package dev.rowan.it.converters;

import dev.rowan.annotations.PgEnum;

/** A native enum, to which the server may add labels. */
@PgEnum("light")
public enum Light {
  RED,
  GREEN
}
