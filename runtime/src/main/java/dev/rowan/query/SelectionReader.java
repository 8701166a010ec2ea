package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a selection says from the rows of one execution. */
abstract class SelectionReader<T> implements RowMapper<T> {

  final int width;

  SelectionReader(int width) {
    this.width = width;
  }

  /** Null where the row has no value. */
  abstract @Nullable T value(Row row);

  @Override
  @SuppressWarnings("NullAway") // the rows of a select may be NULL, and so the elements of a list
  public final T read(Row row) {
    return value(row);
  }

  static <T> SelectionReader<T> of(Selection<T> selection) {
    return at(selection, 0);
  }

  private static <T> SelectionReader<T> at(Selection<T> selection, int offset) {
    if (selection instanceof Expression<T> expression) {
      return new OfExpression<>(expression.type(), offset);
    }
    if (selection instanceof EntityTable<T> table) {
      return new OfTable<>(table, offset);
    }
    if (selection instanceof Projection<T> projection) {
      return new OfProjection<>(projection, offset);
    }
    return new OfCombined<>((Combined<T>) selection, offset);
  }

  private static final class OfExpression<T> extends SelectionReader<T> {
    private final SqlType<T> type;
    private final int index;

    OfExpression(SqlType<T> type, int offset) {
      super(1);
      this.type = type;
      this.index = offset + 1;
    }

    @Override
    @Nullable T value(Row row) {
      return row.get(index, type);
    }
  }

  private static final class OfTable<T> extends SelectionReader<T> {
    private final NodeReader<T> reader;

    OfTable(EntityTable<T> table, int offset) {
      super(FetchNode.of(table).width());
      this.reader = new NodeReader<>(FetchNode.of(table), table, offset);
    }

    @Override
    @Nullable T value(Row row) {
      return reader.readIfAny(row);
    }
  }

  private static final class OfProjection<T> extends SelectionReader<T> {
    private final Projection<T> projection;
    private final int offset;
    private @Nullable Row source;
    private @Nullable Row shifted;

    OfProjection(Projection<T> projection, int offset) {
      super(new Leaves(projection).expressions().size());
      this.projection = projection;
      this.offset = offset;
    }

    @Override
    T value(Row row) {
      if (offset == 0) {
        return projection.read(row);
      }
      Row own = shifted;
      if (source != row || own == null) {
        source = row;
        own = row.after(offset);
        shifted = own;
      }
      return projection.read(own);
    }
  }

  private static final class OfCombined<T> extends SelectionReader<T> {
    private final Combined<T> combined;
    private final List<SelectionReader<?>> readers;

    OfCombined(Combined<T> combined, int offset) {
      this(combined, readers(combined, offset));
    }

    private OfCombined(Combined<T> combined, List<SelectionReader<?>> readers) {
      super(readers.stream().mapToInt(reader -> reader.width).sum());
      this.combined = combined;
      this.readers = readers;
    }

    private static List<SelectionReader<?>> readers(Combined<?> combined, int offset) {
      List<SelectionReader<?>> readers = new ArrayList<>();
      int at = offset;
      for (Selection<?> part : combined.parts()) {
        SelectionReader<?> reader = at(part, at);
        readers.add(reader);
        at += reader.width;
      }
      return readers;
    }

    @Override
    T value(Row row) {
      @Nullable Object[] values = new @Nullable Object[readers.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = readers.get(i).value(row);
      }
      return combined.make(values);
    }
  }
}
