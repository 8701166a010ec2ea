package dev.rowan.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The forms in which a query gives its rows.
 *
 * @param <T> what the rows are
 */
interface Results<T> {

  List<T> list();

  Optional<T> first();

  Optional<T> last();

  Optional<T> optional();

  T one();

  void forEach(Consumer<? super T> action);

  Page<T> page(PageRequest request);

  Slice<T> slice(PageRequest request);

  KeysetPage<T> keyset(KeysetRequest request);

  long count();

  boolean exists();
}
