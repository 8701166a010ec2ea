package dev.rowan.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search whose conditions are known only when it runs. */
interface PostSearch {

  /** Reads at most twenty rows by those filters that are not null. */
  List<Post> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews);
}
