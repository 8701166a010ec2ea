package dev.rowan.cli.console;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, and its like: cancels what runs in the server, and waits until it is rolled back, before
 * the process ends with {@link Exit#INTERRUPTED}.
 */
public final class Interruption implements AutoCloseable {
  private static final int TRIES = 10;
  private static final long PAUSE = 500;

  private final PrintWriter err;
  private final Thread command = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "rowan-interruption");

  private Interruption(PrintWriter err) {
    this.err = err;
  }

  /** Watches over the command of this thread. */
  public static Interruption watch(PrintWriter err) {
    Interruption interruption = new Interruption(err);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Ends the process with the code of the command. */
  public void exit(int code) {
    close();
    System.exit(code);
  }

  /** The command has ended. */
  @Override
  public void close() {
    ended.countDown();
  }

  private void stop() {
    if (ended.getCount() == 0) {
      return;
    }
    err.println("rowan: interrupted, rolling back");
    command.interrupt();
    try {
      for (int i = 0; i < TRIES; i++) {
        Connections.cancelAll();
        if (ended.await(PAUSE, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
      Connections.abortAll();
      ended.await(PAUSE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      err.flush();
    }
  }
}
