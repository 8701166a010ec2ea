package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.Statements;
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

  /** Whether what it reads of a row is complete only when further queries have run. */
  boolean isDeferred() {
    return false;
  }

  /** As {@link #value}, before further queries have run. */
  Later<T> later(Row row) {
    T value = value(row);
    return () -> value;
  }

  /** Adds the queries that complete what was read since the last time. */
  void addFollowUps(List<FollowUp> queries) {}

  /** Runs these queries. */
  final void fetch(Statements statements) {
    List<FollowUp> queries = new ArrayList<>();
    addFollowUps(queries);
    FollowUp.run(statements, queries);
  }

  /** Reads a selection whose columns stand after so many others. */
  static <T> SelectionReader<T> at(Selection<T> selection, int offset) {
    if (selection instanceof Expression<T> expression) {
      return new OfExpression<>(expression.type(), offset);
    }
    if (selection instanceof EntityTable<T> table) {
      return new OfTable<>(table, offset);
    }
    if (selection instanceof RecordProjection<T> projection) {
      return new ProjectionReader<>(projection, offset);
    }
    if (selection instanceof Listed<?, T> listed) {
      return new ListedReader<>(listed, offset);
    }
    if (selection instanceof EmbeddedColumns<T> embedded) {
      return new OfEmbedded<>(embedded, offset);
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

  /** The value is read from a row that seems to be the whole one of its table. */
  private static final class OfEmbedded<T> extends SelectionReader<T> {
    private final EmbeddedColumns<T> embedded;
    private final int shift;
    private @Nullable Row source;
    private @Nullable Row shifted;

    OfEmbedded(EmbeddedColumns<T> embedded, int offset) {
      super(embedded.columns().size());
      this.embedded = embedded;
      this.shift = offset - embedded.columnsBefore();
    }

    @Override
    @Nullable T value(Row row) {
      Row own = shifted;
      if (source != row || own == null) {
        source = row;
        own = row.after(shift);
        shifted = own;
      }
      return embedded.read(own);
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
    boolean isDeferred() {
      return readers.stream().anyMatch(SelectionReader::isDeferred);
    }

    @Override
    Later<T> later(Row row) {
      List<Later<?>> parts = new ArrayList<>(readers.size());
      for (SelectionReader<?> reader : readers) {
        parts.add(reader.later(row));
      }
      return () -> combined.make(parts.stream().map(Later::get).toArray());
    }

    @Override
    void addFollowUps(List<FollowUp> queries) {
      readers.forEach(reader -> reader.addFollowUps(queries));
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
