/** Hand-written JDBC, the yardstick. */
@NullMarked
package dev.rowan.benchmarks.peers.jdbc;

import org.jspecify.annotations.NullMarked;
