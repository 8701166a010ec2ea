package dev.rowan.benchmarks.peers;

import java.util.List;

/**
 * How long a run may take. What all contenders call, the driver above all, is warm long before what
 * only one of them has, so each needs its own time to warm up.
 *
 * @param processes how many processes measure the works, one after the other
 * @param warmUp seconds in which each contender warms up for each work in each process
 * @param measured seconds for which each contender is measured at each work in each process
 * @param starts how many processes of each contender start
 * @param entities how many entities are compiled
 */
record Effort(int processes, double warmUp, double measured, int starts, List<Integer> entities) {
  static final Effort FULL = new Effort(2, 1.5, 0.7, 7, List.of(10, 100, 500, 1_000, 2_000));
  static final Effort QUICK = new Effort(1, 1, 0.5, 3, List.of(10, 100, 500));
}
