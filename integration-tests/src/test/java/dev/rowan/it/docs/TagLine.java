package dev.rowan.it.docs;

import dev.rowan.annotations.Projection;

// region record
@Projection(Tag.class)
record TagLine(String name) {}
// endregion
