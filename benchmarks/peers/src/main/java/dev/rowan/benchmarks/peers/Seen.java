package dev.rowan.benchmarks.peers;

/**
 * An entity that can be compared with those of other contenders.
 *
 * @param <T> the record that holds what it says
 */
public interface Seen<T> {

  /** What this entity says, in a form that all contenders share. */
  T seen();
}
