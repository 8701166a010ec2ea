/** Databases, transactions and repositories: what users call. */
@NullMarked
package dev.rowan;

import org.jspecify.annotations.NullMarked;
