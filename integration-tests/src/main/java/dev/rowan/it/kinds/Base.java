package dev.rowan.it.kinds;

import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.MappedSuperclass;
import java.util.List;

/**
 * A generic superclass.
 *
 * @param <K> the id
 * @param <T> the content
 */
@MappedSuperclass
public abstract class Base<K, T> {
  @Id @Generated K id;
  List<T> contents;

  public K id() {
    return id;
  }
}
