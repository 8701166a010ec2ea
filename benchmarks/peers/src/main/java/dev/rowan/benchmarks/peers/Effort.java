package dev.rowan.benchmarks.peers;

import java.util.List;

/**
 * How long a run may take.
 *
 * @param processes how many processes measure the works, one after the other
 * @param warmUp seconds to warm up each work in each process
 * @param measured seconds to measure each work in each process
 * @param starts how many processes of each contender start
 * @param entities how many entities are compiled
 */
record Effort(int processes, double warmUp, double measured, int starts, List<Integer> entities) {
  static final Effort FULL = new Effort(2, 3.5, 4.5, 7, List.of(10, 100, 500, 1_000, 2_000));
  static final Effort QUICK = new Effort(1, 3, 4, 3, List.of(10, 100, 500));
}
