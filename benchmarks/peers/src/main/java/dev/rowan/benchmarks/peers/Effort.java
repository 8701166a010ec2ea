package dev.rowan.benchmarks.peers;

/**
 * How long a run may take.
 *
 * @param processes how many processes measure the works, one after the other
 * @param warmUp seconds to warm up each work in each process
 * @param measured seconds to measure each work in each process
 */
record Effort(int processes, double warmUp, double measured) {
  static final Effort FULL = new Effort(2, 5, 9);
  static final Effort QUICK = new Effort(1, 4, 6);
}
