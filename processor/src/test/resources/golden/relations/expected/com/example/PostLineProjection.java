package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityProjection;
import dev.rowan.query.Parts;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Reads {@link PostLine} from what a query selects. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class PostLineProjection extends EntityProjection<Post, PostLine> {
  /** Reads it from the rows of a query for {@link Post}. */
  public static final PostLineProjection POST_LINE = new PostLineProjection(QPost.POST);

  /** Reads it from this table, another name of it, or a path that leads there. */
  public PostLineProjection(QPost post) {
    super(
        post,
        List.of("title", "authorName"),
        post.title,
        post.author().name);
  }

  @Override
  protected PostLine read(Row row, Parts parts) {
    return new PostLine(
        row.getString(1), // title
        row.getString(2)); // authorName
  }
}
