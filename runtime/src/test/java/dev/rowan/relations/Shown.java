package dev.rowan.relations;

import dev.rowan.Lazy;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a blog was read, as a text, some steps deep; nothing is loaded by it. */
final class Shown {

  private static final int DEPTH = 6;

  private Shown() {}

  static String users(List<User> users) {
    return all(users, Shown::user, DEPTH);
  }

  private static String user(User user, int depth) {
    return "u%s %s {%s %s %s}"
        .formatted(
            user.id,
            user.name,
            all(user.posts, Shown::post, depth),
            lazy(user.edited, (posts, less) -> all(posts, Shown::post, less), depth),
            lazy(user.profile, (profile, less) -> profile.bio, depth));
  }

  private static String post(Post post, int depth) {
    return "p%s %s {%s %s %s %s}"
        .formatted(
            post.id,
            post.title,
            post.author == null ? null : user(post.author, depth),
            lazy(post.editor, Shown::user, depth),
            all(post.tags, Shown::tag, depth),
            lazy(post.comments, (comments, less) -> comments.toString(), depth));
  }

  private static String tag(Tag tag, int depth) {
    return "t" + tag.id + " " + tag.name + " " + all(tag.posts, Shown::post, depth);
  }

  private static <T> String all(
      @Nullable Collection<T> values, BiFunction<T, Integer, String> text, int depth) {
    if (values == null || depth == 0) {
      return values == null ? "-" : "…" + values.size();
    }
    return values.stream()
        .map(value -> text.apply(value, depth - 1))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static <T> String lazy(
      @Nullable Lazy<T> lazy, BiFunction<T, Integer, String> text, int depth) {
    if (lazy == null || !lazy.isLoaded()) {
      return "?";
    }
    T value = lazy.get();
    return value == null || depth == 0 ? "" + (value == null) : text.apply(value, depth - 1);
  }
}
