/** Micronaut Data JDBC, as its guide recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.micronaut;

import org.jspecify.annotations.NullMarked;
