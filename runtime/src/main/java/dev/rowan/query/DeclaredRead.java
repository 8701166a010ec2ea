package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a declared query. For generated code.
 *
 * @param <T> the result
 */
public abstract class DeclaredRead<T> extends Read<T> {

  private final Statements statements;
  private final String sql;

  /** Reads what the SQL returns. */
  protected DeclaredRead(Statements statements, String sql) {
    this.statements = statements;
    this.sql = sql;
  }

  /** Binds the parameters. */
  protected abstract void bind(SqlStatement statement);

  /** Runs the statement and reads its rows. */
  protected abstract T read(SqlStatement statement);

  @Override
  final Statements statements() {
    return statements;
  }

  @Override
  final Run<T> begin() {
    return new Once();
  }

  private final class Once implements Run<T> {
    private @Nullable T found;

    @Override
    public String sql() {
      return sql;
    }

    @Override
    public void bind(SqlStatement statement) {
      DeclaredRead.this.bind(statement);
    }

    @Override
    public void read(SqlStatement statement) {
      found = DeclaredRead.this.read(statement);
    }

    @Override
    public void addNext(List<FollowUp> next) {
      // its rows are all
    }

    @Override
    public void end() {
      // nothing follows
    }

    @Override
    public T result() {
      T result = found;
      if (result == null) {
        throw new IllegalStateException("Nothing was read yet");
      }
      return result;
    }
  }
}
