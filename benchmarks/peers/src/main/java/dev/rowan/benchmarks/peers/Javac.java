package dev.rowan.benchmarks.peers;

import java.io.IOException;
import java.util.Arrays;
import javax.tools.ToolProvider;

/** A process that is javac, and says how much memory it took. */
final class Javac {
  private Javac() {}

  /** The process: javac's arguments. */
  public static void main(String[] args) throws IOException {
    int code = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, args);
    if (code != 0) {
      System.err.println(Arrays.toString(args));
    }
    System.out.println(FirstEntity.resident());
    Runtime.getRuntime().halt(code);
  }
}
