/** JSON in columns, written and read by Avaje-jsonb. */
module dev.rowan.json.avaje {
  requires transitive dev.rowan.runtime;
  requires transitive io.avaje.jsonb;
  requires static transitive org.jspecify;

  exports dev.rowan.json.avaje;
}
