package dev.rowan.benchmarks;

import static dev.rowan.benchmarks.QPost.POST;

import dev.rowan.Database;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rowan, used as its guide recommends. */
final class RowanPosts implements Posts {
  private final PostRepository posts;

  RowanPosts(Database database) {
    this.posts = new PostRepository(database);
  }

  @Override
  public Post findById(long id) {
    return posts.getById(id);
  }

  @Override
  public List<Post> list100(long authorId) {
    return posts.where(POST.authorId.eq(authorId)).orderBy(POST.id.asc()).limit(100).list();
  }

  @Override
  public List<Post> list10000() {
    return posts.findAll();
  }

  @Override
  public Post insert(Post post) {
    return posts.insert(post);
  }

  @Override
  public Post update(Post post) {
    return posts.update(post);
  }

  @Override
  public List<Post> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    return posts
        .where(
            POST.authorId.eqIfPresent(authorId),
            POST.published.eqIfPresent(published),
            POST.views.goeIfPresent(minViews))
        .orderBy(POST.id.desc())
        .limit(20)
        .list();
  }
}
