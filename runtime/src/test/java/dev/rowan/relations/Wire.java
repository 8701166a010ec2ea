package dev.rowan.relations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The wire between a client and the server of a URL. It counts round trips: how often the client
 * said something after the server had answered.
 */
final class Wire implements AutoCloseable {

  private final ServerSocket entrance;
  private final URI server;
  private final AtomicInteger trips = new AtomicInteger();

  private Wire(ServerSocket entrance, URI server) {
    this.entrance = entrance;
    this.server = server;
  }

  static Wire to(String url) {
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      Wire wire = new Wire(new ServerSocket(0, 10, here), URI.create(url.substring(5)));
      start(wire::accept);
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The URL of the server, along this wire. */
  String url() {
    String port = ":" + entrance.getLocalPort() + "/";
    return "jdbc:" + server.toString().replaceFirst(":" + server.getPort() + "/", port);
  }

  /** The round trips since the last call. */
  int trips() {
    return trips.getAndSet(0);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = entrance.accept();
        Socket toServer = new Socket(server.getHost(), server.getPort());
        toServer.setTcpNoDelay(true);
        client.setTcpNoDelay(true);
        Line line = new Line();
        start(() -> pump(client, toServer, line::asked));
        start(() -> pump(toServer, client, line::answered));
      }
    } catch (IOException e) {
      // the wire was closed
    }
  }

  private static void pump(Socket from, Socket to, Runnable heard) {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        heard.run();
        out.write(buffer, 0, read);
        out.flush();
      }
    } catch (IOException e) {
      // one end hung up
    }
  }

  /** One connection, and who spoke last on it. */
  private final class Line {
    private boolean hasAnswer = true;

    synchronized void asked() {
      if (hasAnswer) {
        trips.incrementAndGet();
      }
      hasAnswer = false;
    }

    synchronized void answered() {
      hasAnswer = true;
    }
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
