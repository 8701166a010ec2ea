/** Values of PostgreSQL that the JDK has no class for: ranges, networks, shapes. */
@NullMarked
package dev.rowan.types;

import org.jspecify.annotations.NullMarked;
