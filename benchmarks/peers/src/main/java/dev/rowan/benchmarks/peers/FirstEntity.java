package dev.rowan.benchmarks.peers;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that starts a contender, reads one entity, and says what memory that took. */
final class FirstEntity {
  /** What is printed when the entity is there; after it come the bytes. */
  static final String READ = "read";

  private FirstEntity() {}

  /** The process: the contender and the URL of the database. It ends without cleaning up. */
  public static void main(String[] args) throws IOException {
    HikariDataSource pool = Pools.open(args[1]);
    Peer peer = Contender.valueOf(args[0]).open(pool);
    Object entity = peer.findById(1);
    System.out.println(READ);
    long resident = resident();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.println(resident);
    System.out.println(runtime.totalMemory() - runtime.freeMemory());
    boolean right = ((PostRow) peer.seen(entity)).id() == 1;
    Runtime.getRuntime().halt(right ? 0 : 1);
  }

  /** The memory of this process that is in use, or 0 where Linux does not tell. */
  static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(0);
  }
}
