/** Jimmer, as its guide recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.jimmer;

import org.jspecify.annotations.NullMarked;
