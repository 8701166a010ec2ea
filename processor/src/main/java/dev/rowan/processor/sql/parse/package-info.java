/** From tokens to the tree: a recursive descent that never looks back and never fails. */
@NullMarked
package dev.rowan.processor.sql.parse;

import org.jspecify.annotations.NullMarked;
