package dev.rowan.query;

import dev.rowan.mapping.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a projection from the rows of one execution. For generated code; not
 * thread-safe.
 */
public final class Parts {

  private final List<SelectionReader<?>> readers;
  private final boolean isDeferred;

  Parts(List<Selection<?>> parts) {
    List<SelectionReader<?>> all = new ArrayList<>(parts.size());
    int offset = 0;
    for (Selection<?> part : parts) {
      SelectionReader<?> reader = SelectionReader.at(part, offset);
      all.add(reader);
      offset += reader.width;
    }
    this.readers = List.copyOf(all);
    this.isDeferred = all.stream().anyMatch(SelectionReader::isDeferred);
  }

  /** Reads the part at this place, from 0, of the projection's row; null where it is NULL. */
  @SuppressWarnings("unchecked") // it is the reader of this part
  public <V> @Nullable V read(Row row, int place, Selection<V> part) {
    return ((SelectionReader<V>) readers.get(place)).value(row);
  }

  /** As {@link #read}, for a part that further queries may complete. */
  @SuppressWarnings("unchecked") // it is the reader of this part
  public <V> Later<V> later(Row row, int place, Selection<V> part) {
    return ((SelectionReader<V>) readers.get(place)).later(row);
  }

  boolean isDeferred() {
    return isDeferred;
  }

  List<SelectionReader<?>> readers() {
    return readers;
  }
}
