/** Rowan and its peers on the same work, the same server and the same connection. */
@NullMarked
package dev.rowan.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
