package dev.rowan.processor.compile;

import java.util.Map;
import java.util.TreeMap;

/** The part of {@code dev.rowan.Lazy} that a declaration needs, until the runtime has it. */
final class LazySource {
  private static final String PATH = "dev/rowan/Lazy";

  private LazySource() {}

  static Map<String, String> with(Map<String, String> sources) {
    boolean isThere = LazySource.class.getResource("/" + PATH + ".class") != null;
    boolean isNeeded = sources.values().stream().anyMatch(s -> s.contains("dev.rowan.Lazy"));
    if (isThere || !isNeeded) {
      return sources;
    }
    Map<String, String> all = new TreeMap<>(sources);
    all.put(PATH + ".java", "package dev.rowan; public interface Lazy<T> { T get(); }");
    return all;
  }
}
