package dev.rowan.mapping;

import dev.rowan.internal.Lease;
import org.jspecify.annotations.Nullable;

/**
 * The connection of an open stream that has a transaction of its own. What belongs to its rows is
 * loaded on it by the thread that reads them, which would else take a second connection while it
 * holds the first.
 */
final class StreamConnection {

  private volatile @Nullable Lease lease;
  private volatile @Nullable Thread reader;

  StreamConnection(Lease lease) {
    this.lease = lease;
  }

  /** The calling thread reads rows. */
  void read() {
    Thread thread = Thread.currentThread();
    if (reader != thread) {
      reader = thread;
    }
  }

  /** The connection, if the stream is open and the calling thread is the one that reads it. */
  @Nullable Lease leaseOfReader() {
    return Thread.currentThread() == reader ? lease : null;
  }

  /** The stream ends. */
  void end() {
    lease = null;
    reader = null;
  }
}
