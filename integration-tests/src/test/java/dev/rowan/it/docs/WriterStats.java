package dev.rowan.it.docs;

import dev.rowan.annotations.Projection;

// region record
@Projection
record WriterStats(String name, long posts) {}
// endregion
