package dev.rowan.processor.read;

/** The part of {@code dev.rowan.Lazy} that a declaration needs. */
final class LazySource {
  static final String TEXT = "package dev.rowan; public interface Lazy<T> { T get(); }";

  private LazySource() {}
}
