/** Rowan, as its guide recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.rowan;

import org.jspecify.annotations.NullMarked;
