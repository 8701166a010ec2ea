/** Spring Data JDBC, as its reference recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.spring;

import org.jspecify.annotations.NullMarked;
