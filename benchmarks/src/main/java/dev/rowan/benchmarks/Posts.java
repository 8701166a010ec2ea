package dev.rowan.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each contender can do. One method is one workload. */
interface Posts {

  /** Reads one row by its primary key. */
  Post findById(long id);

  /** Reads the hundred rows of one author. */
  List<Post> list100(long authorId);

  /** Reads the whole table of ten thousand rows. */
  List<Post> list10000();

  /** Inserts one row and sets the id that the database made. */
  Post insert(Post post);

  /** Updates all columns of one row. */
  Post update(Post post);

  /** Reads at most twenty rows by those filters that are not null. */
  List<Post> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews);
}
