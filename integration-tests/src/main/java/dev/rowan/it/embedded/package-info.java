/** Values that are spread over several columns. */
@NullMarked
package dev.rowan.it.embedded;

import org.jspecify.annotations.NullMarked;
