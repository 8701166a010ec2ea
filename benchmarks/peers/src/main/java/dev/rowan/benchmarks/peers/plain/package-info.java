/** Classes without annotations, for those who map rows themselves. */
@NullMarked
package dev.rowan.benchmarks.peers.plain;

import org.jspecify.annotations.NullMarked;
