/** Doma, as its guide recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.doma;

import org.jspecify.annotations.NullMarked;
