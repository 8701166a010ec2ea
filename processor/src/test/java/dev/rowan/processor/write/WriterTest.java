package dev.rowan.processor.write;

import static dev.rowan.processor.model.PropertyBuilder.bigint;
import static dev.rowan.processor.model.PropertyBuilder.instant;
import static dev.rowan.processor.model.PropertyBuilder.integer;
import static dev.rowan.processor.model.PropertyBuilder.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.model.EntityBuilder;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.plan.SqlPlanner;
import org.junit.jupiter.api.Test;

class WriterTest {
  private static final Generation BY_DATABASE = new Generation.Database();

  private static String write(EntityWriter writer, EntityBuilder builder) {
    EntityModel entity = builder.build();
    return SourceText.text("com.example", writer.write(entity, new SqlPlanner().plan(entity)));
  }

  private static String rowMapper(EntityBuilder builder) {
    EntityModel entity = builder.build();
    EntityContext context = new EntityContext(entity, new SqlPlanner().plan(entity));
    return SourceText.text("com.example", new RowMapperWriter().write(context));
  }

  private static EntityBuilder tag() {
    return EntityBuilder.ofRecord("Tag")
        .with(bigint("id").id().generated(BY_DATABASE), text("name"));
  }

  @Test
  void classesAreSetFieldByField() {
    EntityBuilder user =
        EntityBuilder.ofClass("User").with(bigint("id").id(), text("name").column("user_name"));
    assertThat(rowMapper(user))
        .contains(
            """
              @Override
              public User read(Row row) {
                User user = new User();
                user.id = row.getLong(1);
                user.name = row.getString(2); // user_name
                return user;
              }
            """);
  }

  @Test
  void aVeryLongNameIsMadeWithoutArguments() {
    String name = "A" + "veryLongName".repeat(8);
    String row = rowMapper(EntityBuilder.ofClass(name).with(bigint("id").id()));
    assertThat(row.lines().map(String::strip)).contains("new " + name + "();");
  }

  @Test
  void tablesKnowThePropertiesThatTheirColumnsDoNotName() {
    assertThat(write(new QueryClassWriter(), tag())).doesNotContain("renamed()");
    EntityBuilder user =
        EntityBuilder.ofClass("User")
            .with(
                bigint("id").id().column("user_id"),
                text("firstName").column("first_name"),
                text("homeURL").column("home_url"));
    assertThat(write(new QueryClassWriter(), user))
        .contains(
            """
                return Map.ofEntries(
                    Map.entry("id", id),
                    Map.entry("homeURL", homeURL));
            """)
        .doesNotContain("firstName\",");
  }

  @Test
  void recordsAreConstructed() {
    assertThat(rowMapper(tag()))
        .contains(
            """
                return new Tag(
                    row.getLong(1), // id
                    row.getString(2)); // name
            """);
  }

  @Test
  void recordsAreMadeAnewAfterAnInsert() {
    assertThat(rowMapper(tag()))
        .contains(
            """
              public Tag readInserted(Row row, Tag tag) {
                return new Tag(
                    row.getLong(1), // id
                    tag.name());
              }
            """);
    assertThat(write(new RepositoryWriter(), tag())).contains("      .insertReturning(\"\"\"\n");
  }

  @Test
  void primitivesAndNullsHaveTheirOwnGetters() {
    EntityBuilder entity =
        EntityBuilder.ofClass("Shelf")
            .with(integer("id").id(), bigint("size").nullable(), instant("at").nullable());
    assertThat(rowMapper(entity))
        .contains("shelf.id = row.getInt(1);")
        .contains("shelf.size = row.getLongOrNull(2);")
        .contains("shelf.at = row.getInstant(3);");
  }

  @Test
  void wideTablesAreReadInParts() {
    EntityBuilder entity = EntityBuilder.ofClass("Wide").with(bigint("id").id());
    for (int i = 0; i < 300; i++) {
      entity.with(integer("c" + i));
    }
    assertThat(rowMapper(entity))
        .contains(
            """
                Wide wide = new Wide();
                read1(row, wide);
                read2(row, wide);
                return wide;
            """)
        .contains("  private static void read2(Row row, Wide wide) {\n")
        .contains("    wide.c299 = row.getInt(301);\n  }\n");
  }

  @Test
  void namesGiveWayToKeywordsAndLocals() {
    EntityBuilder row = EntityBuilder.ofClass("Row").with(bigint("id").id());
    assertThat(rowMapper(row)).contains("theRow.id = row.getLong(1);");
    EntityBuilder cases = EntityBuilder.ofClass("Case").with(bigint("id").id());
    assertThat(rowMapper(cases)).contains("bindInsert(SqlStatement insert, Case theCase)");
  }

  @Test
  void textOfExpressionsComesThroughUnchanged() {
    EntityBuilder entity =
        EntityBuilder.ofClass("Note")
            .with(bigint("id").id(), text("text").defaultValue("E'\\t\"\"\" \n  x'"));
    assertThat(write(new RepositoryWriter(), entity))
        .contains("coalesce(?, E'\\\\t\"\"\\\"\\s\n            x'))\n");
  }
}
