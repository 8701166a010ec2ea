/** The tree of a statement: immutable records that know where they stand in the text. */
@NullMarked
package dev.rowan.processor.sql.tree;

import org.jspecify.annotations.NullMarked;
