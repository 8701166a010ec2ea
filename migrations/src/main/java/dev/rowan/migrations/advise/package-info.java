/** What a database lacks or has too much of: indexes above all. */
@NullMarked
package dev.rowan.migrations.advise;

import org.jspecify.annotations.NullMarked;
