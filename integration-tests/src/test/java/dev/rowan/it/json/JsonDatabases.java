package dev.rowan.it.json;

import dev.rowan.Database;
import dev.rowan.json.JsonCodec;

/** The same databases, with a codec. */
final class JsonDatabases {

  private JsonDatabases() {}

  static Database with(Database database, JsonCodec codec) {
    return Database.builder().dataSource(database.dataSource()).json(codec).build();
  }
}
