/** SQL scripts as text: where their statements begin and end, and what kind they are. */
@NullMarked
package dev.rowan.migrations.script;

import org.jspecify.annotations.NullMarked;
