/** Jdbi, as its guide recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.jdbi;

import org.jspecify.annotations.NullMarked;
