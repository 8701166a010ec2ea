/** What can be said to a user, where, and the one place that says it. */
@NullMarked
package dev.rowan.processor.report;

import org.jspecify.annotations.NullMarked;
