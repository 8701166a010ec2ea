/** How a server runs a statement: its plan, and what in it costs more than it should. */
@NullMarked
package dev.rowan.migrations.explain;

import org.jspecify.annotations.NullMarked;
