/** JSON in columns, written and read by Jackson. */
module dev.rowan.json.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive dev.rowan.runtime;
  requires static transitive org.jspecify;

  exports dev.rowan.json.jackson;
}
