/** Connections, transactions and the log: behind the public packages, and not exported. */
@NullMarked
package dev.rowan.internal;

import org.jspecify.annotations.NullMarked;
