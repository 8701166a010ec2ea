/** Hibernate, as its guide recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.hibernate;

import org.jspecify.annotations.NullMarked;
