package dev.rowan.mapping;

/**
 * A query whose statement is known before it runs, so that it can travel with others. {@link
 * Statements#run} runs it.
 */
public interface Load {

  /** The SQL, with {@code ?} for the values. */
  String sql();

  /** Binds the values; once more if the statement then has to be sent in another way. */
  void bind(SqlStatement statement);

  /** Runs the statement as a query and reads its rows. */
  void read(SqlStatement statement);
}
