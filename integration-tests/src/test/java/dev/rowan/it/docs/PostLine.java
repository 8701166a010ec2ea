package dev.rowan.it.docs;

import dev.rowan.annotations.From;
import dev.rowan.annotations.Projection;
import java.util.List;

// region record
@Projection(Post.class)
record PostLine(
    Long id,
    String title,
    String writerName, // writer.name
    @From("editor.name") String correctedBy, // what its name does not say
    List<TagLine> tags) {}
// endregion
