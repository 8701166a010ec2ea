package dev.rowan.it.jakarta.office;

/** A rank, as in {@code L3}. */
record Level(int rank) {}
