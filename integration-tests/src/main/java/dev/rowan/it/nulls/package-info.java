/** Entities whose nulls are declared. */
@NullMarked
package dev.rowan.it.nulls;

import org.jspecify.annotations.NullMarked;
