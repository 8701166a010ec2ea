/** JSON in columns, written and read by Jackson. */
@NullMarked
package dev.rowan.json.jackson;

import org.jspecify.annotations.NullMarked;
