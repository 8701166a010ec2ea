/** Entities that are written many at once. */
@NullMarked
package dev.rowan.it.sets;

import org.jspecify.annotations.NullMarked;
