/** Finds what in a migration blocks or breaks the code that is running, before it runs. */
@NullMarked
package dev.rowan.migrations.lint;

import org.jspecify.annotations.NullMarked;
