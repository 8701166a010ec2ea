package dev.rowan.mapping;

import dev.rowan.errors.ConfigurationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Ids from a sequence, of which a block is taken at once. The sequence's {@code increment by} must
 * be the size of the block. What is left of a block at the end of the process is lost. Thread-safe.
 */
public final class SequenceBlock {

  private static final String NEXT =
      """
      select nextval(?::regclass), (select seqincrement from pg_sequence where seqrelid = ?::regclass)
      from generate_series(1, ?)
      """;

  private final Statements statements;
  private final String sequence;
  private final int size;
  private final Deque<Block> blocks = new ArrayDeque<>();

  /** Takes blocks from the sequence: its name as SQL needs it, quoted and qualified. */
  public SequenceBlock(Statements statements, String sequence, int size) {
    this.statements = statements;
    this.sequence = sequence;
    this.size = size;
  }

  /** Returns so many ids, and asks the database once at most. */
  public long[] next(int count) {
    long[] ids = new long[count];
    int taken;
    synchronized (blocks) {
      taken = takeInto(ids, 0);
    }
    if (taken < count) {
      List<Block> more = fetch((count - taken + size - 1) / size); // as below
      synchronized (blocks) {
        blocks.addAll(more);
        taken = takeInto(ids, taken);
      }
    }
    while (taken < count) {
      ids[taken++] = next(); // others were faster
    }
    return ids;
  }

  private int takeInto(long[] ids, int from) {
    int taken = from;
    for (Block block = blocks.peek(); block != null && taken < ids.length; block = blocks.peek()) {
      ids[taken++] = take(block);
    }
    return taken;
  }

  /** Returns the next id, mostly without asking the database. */
  public long next() {
    synchronized (blocks) {
      Block block = blocks.peek();
      if (block != null) {
        return take(block);
      }
    }
    Block block = fetch(1).get(0); // not under the lock, for it may wait for a connection
    synchronized (blocks) {
      blocks.add(block);
      return take(block);
    }
  }

  private long take(Block block) {
    long id = block.next++;
    if (block.next == block.end) {
      blocks.remove(block);
    }
    return id;
  }

  private List<Block> fetch(int count) {
    try (SqlStatement next = statements.prepare(NEXT)) {
      next.setString(1, sequence);
      next.setString(2, sequence);
      next.setInt(3, count);
      return next.list(this::block);
    }
  }

  private Block block(Row row) {
    if (row.getLong(2) != size) {
      throw new ConfigurationException(
          "The sequence %s is incremented by %d, but its blocks have %d numbers: both must be equal"
              .formatted(sequence, row.getLong(2), size));
    }
    return new Block(row.getLong(1), row.getLong(1) + size);
  }

  /** Numbers that were taken from the sequence. */
  private static final class Block {
    private final long end;
    private long next;

    Block(long next, long end) {
      this.next = next;
      this.end = end;
    }
  }
}
