/** New files of migrations: what makes one schema another, written for people to read. */
@NullMarked
package dev.rowan.migrations.draft;

import org.jspecify.annotations.NullMarked;
