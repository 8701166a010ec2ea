package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/** A statement that reads or writes rows. */
public sealed interface Statement permits Query, Insert, Update, Delete, Merge {

  /** What {@code with} names before it. */
  Optional<With> with();

  /** The items of {@code returning}, or empty. */
  List<ResultItem> returning();
}
