package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Order;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code authors} and its columns, for queries for {@link Author}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QAuthor extends EntityTable<Author> {
  /** The table. */
  public static final QAuthor AUTHOR = new QAuthor(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QAuthor(@Nullable Join join) {
    super("", "authors", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QAuthor as(String name) {
    return new QAuthor(aliased(name));
  }

  /** The path to the {@code posts}. */
  public Many<Post> posts() {
    return many(RowMapper.POSTS_RELATION);
  }

  @Override
  protected EntityRepository<Author, ?> repository(Database database) {
    return new AuthorRepository(database);
  }

  /** Reads {@link Author} from rows of the table {@code authors}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Author> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final PostsRelation POSTS_RELATION = new PostsRelation();

    private RowMapper() {}

    @Override
    public Author read(Row row) {
      Author author = new Author();
      author.setId(row.getLong(1));
      author.setName(row.getString(2));
      return author;
    }

    @Override
    public @Nullable Object key(Author author) {
      return author.getId();
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Author reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Author author = new Author();
      author.setId(id);
      return author;
    }

    @Override
    public @Nullable Author unfetched(Author author) {
      return reference(author.getId());
    }

    @Override
    public void bindInsert(SqlStatement insert, Author author) {
      insert.setString(1, author.getName());
    }

    @Override
    public void bindUpdate(SqlStatement update, Author author) {
      update.setString(1, author.getName());
      update.setLong(2, author.getId());
    }

    @Override
    public Author readInserted(Row row, Author author) {
      author.setId(row.getLong(1));
      return author;
    }

    static final class PostsRelation extends ToManyRelation.OneToMany<Author, Post, List<Post>> {
      PostsRelation() {
        super("posts", "author", "author_id");
      }

      @Override
      protected EntityTable<Post> target() {
        return QPost.POST;
      }

      @Override
      protected List<Order> order() {
        return List.of(QPost.POST.title.desc());
      }

      @Override
      protected List<Post> collect(List<Post> found) {
        return found;
      }

      @Override
      protected ToOneRelation<Post, Author> back() {
        return QPost.RowMapper.AUTHOR_RELATION;
      }

      @Override
      protected void set(Author author, List<Post> posts) {
        author.setPosts(posts);
      }

      @Override
      public Collection<Post> loaded(Author author) {
        return author.getPosts();
      }
    }
  }
}
