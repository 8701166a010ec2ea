/** Columns of JSON. */
@NullMarked
package dev.rowan.it.json;

import org.jspecify.annotations.NullMarked;
