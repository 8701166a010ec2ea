/** MyBatis, as its guide recommends. */
@NullMarked
package dev.rowan.benchmarks.peers.mybatis;

import org.jspecify.annotations.NullMarked;
