package dev.rowan.internal;

/** Makes the threads of asynchronous operations: from Java 21 on, virtual ones. */
final class AsyncThreads {

  private AsyncThreads() {}

  static Thread unstarted(String name, Runnable task) {
    return Thread.ofVirtual().name(name).unstarted(task);
  }
}
