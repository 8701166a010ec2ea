/** What generated code calls: statements, rows and types. */
@NullMarked
package dev.rowan.mapping;

import org.jspecify.annotations.NullMarked;
