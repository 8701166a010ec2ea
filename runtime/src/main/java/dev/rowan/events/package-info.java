/** Events: what happened, told to those who subscribed to it, at once or after the commit. */
@NullMarked
package dev.rowan.events;

import org.jspecify.annotations.NullMarked;
