package dev.rowan.internal;

/** Makes the threads of asynchronous operations: before Java 21, daemons of the platform. */
final class AsyncThreads {

  private AsyncThreads() {}

  static Thread unstarted(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
