/** JSON in columns, written and read by Avaje-jsonb. */
@NullMarked
package dev.rowan.json.avaje;

import org.jspecify.annotations.NullMarked;
