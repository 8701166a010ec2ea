/** JSON in columns: what writes and reads it, and the types of which it is. */
@NullMarked
package dev.rowan.json;

import org.jspecify.annotations.NullMarked;
