package com.example;

import dev.rowan.Database;
import dev.rowan.Limit;
import dev.rowan.mapping.MapMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.DeclaredRead;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Read;
import dev.rowan.query.ReadBatch;
import dev.rowan.query.ResultColumns;
import dev.rowan.query.Slice;
import dev.rowan.query.Sort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Runs the queries of {@link PostReport}. Immutable and thread-safe; joins the transaction of the
 * calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class PostReportImpl extends PostRepository implements PostReport {
  private static final String POSTS_BY_AUTHOR = """
      select a.name, count(p.id) as posts
      from authors a join posts p on p.author_id = a.id
      where p.title like ? and p.id = any(?)
      group by a.name
      """;

  private static final String TITLED = """
      select p.id, p.title, p.author_id, p.editor_id from posts p where p.title = ? or ? is null
      """;

  private static final String STARTING = """
      select p.id, p.title, p.author_id, p.editor_id from posts p where p.title like ? order by p.id
      offset ? limit
      """;

  private static final String STARTING_COUNT = """
      select count(*) from (
      select p.id, p.title, p.author_id, p.editor_id from posts p where p.title like ?
      ) as counted
      """;

  private static final String TITLES = """
      select title from posts where author_id = ? order by id
      limit
      """;

  private static final String LINES = """
      select title, author_id from posts where title like ? order by title = ?
      """;

  private static final ResultColumns LINES_COLUMNS = ResultColumns.of("title", "author_id");

  private static final String AVERAGE_LENGTH = """
      select avg(length(title)) from posts
      """;

  private static final String RENAME = """
      update posts set title = ? where id = ?
      """;

  private static final String DELETE_TITLED = """
      delete from posts where title = ? returning id
      """;

  /** Makes a repository that works on the database. */
  public PostReportImpl(Database database) {
    super(database);
  }

  @Override
  public List<PostReport.AuthorPosts> postsByAuthor(String pattern, List<Long> ids) {
    try (SqlStatement statement = statements.prepare(POSTS_BY_AUTHOR)) {
      statement.set(1, SqlTypes.TEXT, pattern);
      statement.setArray(2, SqlTypes.BIGINT, ids);
      return statement.list(new PostsByAuthorRow());
    }
  }

  private Read<List<PostReport.AuthorPosts>> postsByAuthorRead(String pattern, List<Long> ids) {
    return new DeclaredRead<List<PostReport.AuthorPosts>>(statements, POSTS_BY_AUTHOR) {
      @Override
      protected void bind(SqlStatement statement) {
        statement.set(1, SqlTypes.TEXT, pattern);
        statement.setArray(2, SqlTypes.BIGINT, ids);
      }

      @Override
      protected List<PostReport.AuthorPosts> read(SqlStatement statement) {
        return statement.list(new PostsByAuthorRow());
      }
    };
  }

  @Override
  public Stream<Post> titled(String title) {
    SqlStatement statement = statements.prepareStream(TITLED);
    try {
      statement.set(1, SqlTypes.TEXT, title);
      statement.set(2, SqlTypes.TEXT, title);
      return statement.stream(QPost.RowMapper.INSTANCE);
    } catch (RuntimeException | Error failure) {
      statement.close();
      throw failure;
    }
  }

  @Override
  public Page<Post> starting(String start, PageRequest page) {
    List<Post> content;
    String sql = STARTING.concat(Integer.toString(page.size()));
    try (SqlStatement statement = statements.prepare(sql)) {
      statement.set(1, SqlTypes.TEXT, start);
      statement.setLong(2, page.offset());
      content = statement.list(QPost.RowMapper.INSTANCE);
    }
    if (page.isLast(content)) {
      return Page.last(content, page);
    }
    try (SqlStatement statement = statements.prepare(STARTING_COUNT)) {
      statement.set(1, SqlTypes.TEXT, start);
      return Page.of(content, page, statement.count());
    }
  }

  @Override
  public CompletableFuture<List<String>> titles(Long author, Limit limit) {
    return statements.database().async(new Callable<List<String>>() {
      @Override
      public List<String> call() {
        String sql = TITLES.concat(Long.toString(limit.rows()));
        try (SqlStatement statement = statements.prepare(sql)) {
          statement.set(1, SqlTypes.BIGINT, author);
          return statement.list(new TitlesRow());
        }
      }
    });
  }

  @Override
  public Slice<Map<String, Object>> lines(String start, Sort sort, PageRequest page) {
    String sql =
        LINES
            .concat(LINES_COLUMNS.thenBy(sort))
            .concat("offset ? limit ")
            .concat(Long.toString(page.size() + 1L));
    try (SqlStatement statement = statements.prepare(sql)) {
      statement.set(1, SqlTypes.TEXT, start);
      statement.set(2, SqlTypes.TEXT, start);
      statement.setLong(3, page.offset());
      return Slice.of(statement.list(MapMapper.INSTANCE), page);
    }
  }

  @Override
  public Optional<BigDecimal> averageLength() {
    try (SqlStatement statement = statements.prepare(AVERAGE_LENGTH)) {
      return statement.optional(new AverageLengthRow());
    }
  }

  private Read<Optional<BigDecimal>> averageLengthRead() {
    return new DeclaredRead<Optional<BigDecimal>>(statements, AVERAGE_LENGTH) {
      @Override
      protected void bind(SqlStatement statement) {}

      @Override
      protected Optional<BigDecimal> read(SqlStatement statement) {
        return statement.optional(new AverageLengthRow());
      }
    };
  }

  @Override
  public int rename(Long id, String title) {
    try (SqlStatement statement = statements.prepare(RENAME)) {
      statement.set(1, SqlTypes.TEXT, title);
      statement.set(2, SqlTypes.BIGINT, id);
      return Math.toIntExact(statement.update());
    }
  }

  @Override
  public List<Long> deleteTitled(String title) {
    try (SqlStatement statement = statements.prepare(DELETE_TITLED)) {
      statement.set(1, SqlTypes.TEXT, title);
      return statement.list(new DeleteTitledRow());
    }
  }

  @Override
  public CompletableFuture<PostReport.Lengths> lengths(String pattern, List<Long> ids) {
    return statements.database().async(new Callable<PostReport.Lengths>() {
      @Override
      public PostReport.Lengths call() {
        ReadBatch batch = new ReadBatch(statements);
        ReadBatch.Part<List<PostReport.AuthorPosts>> postsByAuthor =
            batch.add(postsByAuthorRead(pattern, ids));
        ReadBatch.Part<Optional<BigDecimal>> averageLength =
            batch.add(averageLengthRead());
        batch.run();
        return new PostReport.Lengths(
            postsByAuthor.get(),
            averageLength.get());
      }
    });
  }

  private static final class PostsByAuthorRow implements RowMapper<PostReport.AuthorPosts> {
    @Override
    public PostReport.AuthorPosts read(Row row) {
      return new PostReport.AuthorPosts(row.getString(1), row.getLong(2));
    }
  }

  private static final class TitlesRow implements RowMapper<String> {
    @Override
    public String read(Row row) {
      return row.getString(1);
    }
  }

  private static final class AverageLengthRow implements RowMapper<BigDecimal> {
    @Override
    public BigDecimal read(Row row) {
      return row.getBigDecimal(1);
    }
  }

  private static final class DeleteTitledRow implements RowMapper<Long> {
    @Override
    public Long read(Row row) {
      return row.getLongOrNull(1);
    }
  }
}
