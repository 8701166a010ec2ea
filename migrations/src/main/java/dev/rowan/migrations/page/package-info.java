/**
 * A page about a schema for a browser: one file that needs nothing else. {@link
 * dev.rowan.migrations.page.SchemaPage} writes it.
 */
@NullMarked
package dev.rowan.migrations.page;

import org.jspecify.annotations.NullMarked;
