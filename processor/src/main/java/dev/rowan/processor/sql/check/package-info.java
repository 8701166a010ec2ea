/**
 * Holds a statement's tree against a catalog: whether its names exist, which columns it gives, what
 * its parameters are compared with.
 */
@NullMarked
package dev.rowan.processor.sql.check;

import org.jspecify.annotations.NullMarked;
