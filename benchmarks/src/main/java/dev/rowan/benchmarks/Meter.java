package dev.rowan.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this thread and the server's process have used so far. */
public final class Meter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Path serverSchedule;
  private final boolean hasSchedule;

  /** Reads the server's process by its id. */
  public Meter(long serverProcess) {
    this.serverSchedule = Path.of("/proc", Long.toString(serverProcess), "schedstat");
    this.hasSchedule = Files.isReadable(serverSchedule);
  }

  /** Bytes that this thread has allocated. */
  public long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** Processor time of this thread in nanoseconds. */
  public long clientCpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Processor time of the server's process in nanoseconds, or 0 where Linux does not tell. */
  public long serverCpu() {
    if (!hasSchedule) {
      return 0;
    }
    try {
      String line = Files.readString(serverSchedule);
      return Long.parseLong(line.substring(0, line.indexOf(' ')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
