/** Entities whose columns and relations have every word of a finder asked of them. */
@NullMarked
package dev.rowan.it.finders;

import org.jspecify.annotations.NullMarked;
