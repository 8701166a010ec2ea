/** One entity with a column of nearly every type. */
package dev.rowan.benchmarks.types;
