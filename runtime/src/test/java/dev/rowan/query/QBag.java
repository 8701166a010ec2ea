package dev.rowan.query;

import dev.rowan.mapping.ExtensionTypes;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.mapping.TextTypes;

/** A table with columns of extensions, of which single columns are selected. */
final class QBag extends EntityTable<Object> {

  static final QBag BAG = new QBag();

  final HstoreColumn tags = hstore("tags", ExtensionTypes.HSTORE);
  final JsonColumn<String> note = json("note", JsonTypes.JSONB);
  final LtreeColumn shelf = ltree("shelf", TextTypes.LTREE);

  private QBag() {
    super("", "bag", Unread.ROWS, null);
  }
}
