/** A root and its lines, for what is inserted at once. */
package dev.rowan.benchmarks.cart;
