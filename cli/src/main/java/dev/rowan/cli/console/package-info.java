/** What commands share: options, settings, output, failures. */
@NullMarked
package dev.rowan.cli.console;

import org.jspecify.annotations.NullMarked;
