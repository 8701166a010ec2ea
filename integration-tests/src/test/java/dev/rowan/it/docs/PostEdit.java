package dev.rowan.it.docs;

import dev.rowan.annotations.Projection;

// region record
@Projection(Post.class)
public record PostEdit(String title, Long editorId) {}
// endregion
