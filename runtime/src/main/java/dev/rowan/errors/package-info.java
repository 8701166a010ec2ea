/**
 * The failures of the data layer: unchecked, one small hierarchy under {@link
 * dev.rowan.errors.DataException}, chosen by SQLState.
 */
@NullMarked
package dev.rowan.errors;

import org.jspecify.annotations.NullMarked;
