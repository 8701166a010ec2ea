package dev.rowan.mapping;

import dev.rowan.errors.ConfigurationException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Ids from a sequence, of which a block is taken at once. The sequence's {@code increment by} must
 * be the size of the block. What is left of a block at the end of the process is lost. Thread-safe.
 */
public final class SequenceBlock {

  private static final String NEXT =
      """
      select nextval(?::regclass), (select seqincrement from pg_sequence where seqrelid = ?::regclass)
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

  /** Returns the next id, mostly without asking the database. */
  public long next() {
    synchronized (blocks) {
      Block block = blocks.peek();
      if (block != null) {
        return take(block);
      }
    }
    Block block = fetch(); // not under the lock, for it may wait for a connection
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

  private Block fetch() {
    try (SqlStatement next = statements.prepare(NEXT)) {
      next.setString(1, sequence);
      next.setString(2, sequence);
      Row row = next.row();
      if (row.getLong(2) != size) {
        throw new ConfigurationException(
            "The sequence %s is incremented by %d, but its blocks have %d numbers: both must be equal"
                .formatted(sequence, row.getLong(2), size));
      }
      return new Block(row.getLong(1), row.getLong(1) + size);
    }
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
