package dev.rowan.benchmarks.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each contender can do. One method is one workload; each gives entities of the contender's
 * own kind, as an application would use them. What a contender has no means for stays
 * unimplemented. Implementations have a public constructor with the {@link javax.sql.DataSource}.
 */
public interface Peer extends AutoCloseable {

  /** Reads one post by its primary key. */
  Object findById(long id);

  /** Reads the hundred posts of one author. */
  List<?> list100(long authorId);

  /** Reads the ten thousand posts. */
  List<?> list10000();

  /** Reads posts by a hundred ids. */
  List<?> findByIds(List<Long> ids);

  /** Inserts one post and gives it with the id that the database or its sequence made. */
  Object insert(PostRow post);

  /** Inserts posts in one transaction and gives them with their ids, in order. */
  List<?> insertAll(List<PostRow> posts);

  /** Writes all columns of one post. */
  void update(PostRow post);

  /** Inserts products or updates those whose code is there, in one transaction. */
  default void upsertAll(List<ProductRow> products) {
    throw new UnsupportedOperationException();
  }

  /** Inserts very many posts by the fastest means there is; nobody asks for their ids. */
  void load(List<PostRow> posts);

  /** Reads at most twenty posts by those filters that are not null, the latest first. */
  List<?> search(@Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews);

  /** Reads the hundred articles after an id, each with its author. */
  List<?> articlesWithAuthor(long after);

  /** Reads the fifty authors after an id, each with the hundred articles. */
  List<?> authorsWithArticles(long after);

  /** Reads a world of {@link TechEmpower}. */
  default Object world(int id) {
    throw new UnsupportedOperationException();
  }

  /** Reads worlds one by one, gives each a new number, writes all of them and returns them. */
  default List<?> updateWorlds(List<Integer> ids, List<Integer> numbers) {
    throw new UnsupportedOperationException();
  }

  /** Reads all fortunes of {@link TechEmpower}. */
  default List<?> fortunes() {
    throw new UnsupportedOperationException();
  }

  /** What an entity says, in a form that all contenders share. */
  default Object seen(Object entity) {
    return ((Seen<?>) entity).seen();
  }

  /** Releases what this contender holds; the pool is not its own. */
  @Override
  default void close() {}
}
