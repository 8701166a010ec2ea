/** Entities that hold relations to one plainly, where every read joins them. */
@NullMarked
package dev.rowan.it.plain;

import org.jspecify.annotations.NullMarked;
