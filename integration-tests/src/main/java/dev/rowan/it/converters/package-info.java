/** Columns of converted values. */
@NullMarked
// region converters
@Converters({MoneyConverter.class, SkuConverter.class})
package dev.rowan.it.converters;

// endregion

import dev.rowan.annotations.Converters;
import org.jspecify.annotations.NullMarked;
