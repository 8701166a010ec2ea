package dev.rowan.query;

import static dev.rowan.query.JsonFunctions.entry;
import static dev.rowan.query.JsonFunctions.json;
import static dev.rowan.query.JsonFunctions.jsonAgg;
import static dev.rowan.query.JsonFunctions.jsonArray;
import static dev.rowan.query.JsonFunctions.jsonObject;
import static dev.rowan.query.JsonFunctions.jsonObjectAgg;
import static dev.rowan.query.JsonFunctions.jsonValue;
import static dev.rowan.query.JsonFunctions.toJson;
import static dev.rowan.query.Sql.rows;
import static dev.rowan.query.Sql.series;
import static dev.rowan.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** JSON, looked into and made. */
class JsonTest extends FunctionTest {

  private static final JsonExpression DOC =
      jsonValue("{\"name\": \"Ana\", \"tags\": [\"a\", \"b\"], \"at\": {\"x\": 1}}");

  @Test
  void looksInto() {
    holds(DOC.get("at"), "?::jsonb -> 'at'", "{\"x\": 1}");
    holds(DOC.get("at").get("x").asInteger(), "((?::jsonb -> 'at') -> 'x')::integer", 1);
    holds(DOC.get("none"), "?::jsonb -> 'none'", null);
    holds(DOC.getText("name").upper(), "upper(?::jsonb ->> 'name')", "ANA");
    holds(DOC.get("tags").get(-1), "(?::jsonb -> 'tags') -> -1", "\"b\"");
    holds(DOC.get("tags").getText(0), "(?::jsonb -> 'tags') ->> 0", "a");
    holds(DOC.path("at", "x"), "?::jsonb #> array['at', 'x']::text[]", "1");
    holds(DOC.pathText("tags", "1"), "?::jsonb #>> array['tags', '1']::text[]", "b");
    holds(DOC.get("tags").arrayLength(), "jsonb_array_length(?::jsonb -> 'tags')", 2);
    holds(DOC.get("at").jsonType(), "jsonb_typeof(?::jsonb -> 'at')", "object");
    holds(DOC.pathFirst("$.tags[*]"), "jsonb_path_query_first(?::jsonb, '$.tags[*]')", "\"a\"");
    holds(
        DOC.pathAll("$.tags[*] ? (@ > \"a\")"),
        "jsonb_path_query_array(?::jsonb, '$.tags[*] ? (@ > \"a\")')",
        "[\"b\"]");
  }

  @Test
  void hasConditions() {
    isTrue(DOC.contains("{\"tags\": [\"b\"]}"), "?::jsonb @> ?::jsonb");
    isTrue(DOC.get("at").containedBy(DOC.get("at")), "(?::jsonb -> 'at') <@ (?::jsonb -> 'at')");
    isTrue(DOC.hasKey("name"), "?::jsonb ?? 'name'");
    isTrue(DOC.hasKey("none").not(), "not (?::jsonb ?? 'none')");
    isTrue(DOC.hasAnyKey("none", "at"), "?::jsonb ??| array['none', 'at']::text[]");
    isTrue(DOC.hasAllKeys("name", "at"), "?::jsonb ??& array['name', 'at']::text[]");
    isTrue(DOC.pathExists("$.at.x"), "?::jsonb @?? '$.at.x'");
    isTrue(DOC.get("at").eq("{\"x\":1}"), "?::jsonb -> 'at' = ?::jsonb");
  }

  @Test
  void changes() {
    JsonExpression at = DOC.get("at");
    holds(
        at.concat(jsonValue("{\"y\": 2}")),
        "(?::jsonb -> 'at') || ?::jsonb",
        "{\"x\": 1, \"y\": 2}");
    holds(at.without("x"), "(?::jsonb -> 'at') - 'x'::text", "{}");
    holds(
        DOC.withoutPath("tags").without("name").withoutPath("at", "x"),
        "((?::jsonb #- array['tags']::text[]) - 'name'::text) #- array['at', 'x']::text[]",
        "{\"at\": {}}");
    holds(
        at.with(toJson(value(5)), "x"),
        "jsonb_set(?::jsonb -> 'at', array['x']::text[], to_jsonb(?))",
        "{\"x\": 5}");
    holds(DOC.get("none").coalesce("[]"), "coalesce(?::jsonb -> 'none', ?::jsonb)", "[]");
  }

  @Test
  void isMade() {
    holds(
        jsonObject(entry("it's", value("Ana")), entry("n", jsonArray(value(1), value("x")))),
        "jsonb_build_object('it''s', ?, 'n', jsonb_build_array(?, ?))",
        "{\"n\": [1, \"x\"], \"it's\": \"Ana\"}");
    holds(json(value("[1]")).get(0), "?::jsonb -> 0", "1");
  }

  @Test
  void aggregates() {
    var n = series("n", 1, 3);
    assertThat(
            database
                .select(
                    jsonAgg(n.column()).orderBy(n.column().desc()),
                    jsonAgg(n.column()).filter(n.column().gt(5)).coalesce("[]"),
                    jsonObjectAgg(n.column().asText(), n.column().times(n.column())))
                .from(n)
                .one())
        .isEqualTo(new Tuple3<>("[3, 2, 1]", "[]", "{\"1\": 1, \"2\": 4, \"3\": 9}"));
  }

  @Test
  void becomesRows() {
    var tags = rows("tag", DOC.get("tags").textElements()).withOrdinality();
    assertThat(
            database
                .select(tags.column().upper())
                .from(tags)
                .orderBy(tags.ordinality().desc())
                .list())
        .containsExactly("B", "A");
    var keys = rows("key", DOC.keys());
    assertThat(database.select(keys.column()).from(keys).list())
        .containsExactlyInAnyOrder("name", "tags", "at");
    var elements = rows("element", jsonValue("[{\"a\": 1}, {\"a\": 2}]").elements());
    assertThat(database.select(elements.column().get("a").asInteger()).from(elements).list())
        .containsExactly(1, 2);
  }
}
