/** jOOQ, as its manual recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.jooq;

import org.jspecify.annotations.NullMarked;
