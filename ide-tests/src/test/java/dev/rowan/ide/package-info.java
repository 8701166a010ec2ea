/** Rowan's processor where it is used beside the command line. */
@NullMarked
package dev.rowan.ide;

import org.jspecify.annotations.NullMarked;
