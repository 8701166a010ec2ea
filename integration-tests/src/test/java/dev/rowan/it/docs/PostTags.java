package dev.rowan.it.docs;

import dev.rowan.annotations.From;
import dev.rowan.annotations.Projection;
import java.util.List;

// region record
@Projection(Post.class)
record PostTags(
    String title,
    @From("tags.name") List<String> tags,
    @From("tags.count()") long count,
    @From("writer.posts.count()") Long ofWriter) {}
// endregion
