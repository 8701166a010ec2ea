package dev.rowan.processor.plan;

import static dev.rowan.processor.model.PropertyBuilder.bigint;
import static dev.rowan.processor.model.PropertyBuilder.instant;
import static dev.rowan.processor.model.PropertyBuilder.integer;
import static dev.rowan.processor.model.PropertyBuilder.text;
import static dev.rowan.processor.model.PropertyBuilder.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.model.EntityBuilder;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlPlannerTest {
  private static final Generation BY_DATABASE = new Generation.Database();

  private static EntityBuilder user() {
    return EntityBuilder.ofClass("User")
        .table("", "users")
        .with(
            bigint("id").id().generated(BY_DATABASE),
            text("username"),
            instant("createdAt").generated(BY_DATABASE))
        .unique("username");
  }

  private static EntityBuilder filmActor() {
    return EntityBuilder.ofClass("FilmActor")
        .table("", "film_actor")
        .with(integer("filmId").id(), integer("actorId").id());
  }

  private static SqlPlan plan(EntityBuilder entity) {
    return new SqlPlanner().plan(entity.build());
  }

  private static List<String> names(List<PropertyModel> properties) {
    return properties.stream().map(PropertyModel::name).toList();
  }

  @Test
  void readsByIdInTheOrderOfTheColumns() {
    Sql sql = plan(user()).findById();
    assertThat(sql.text())
        .isEqualTo(
            """
            select id, username, created_at
            from users
            where id = ?""");
    assertThat(names(sql.parameters())).containsExactly("id");
    assertThat(names(sql.columns())).containsExactly("id", "username", "createdAt");
  }

  @Test
  void readsManyIdsWithOneArray() {
    assertThat(plan(user()).findAllById().text())
        .isEqualTo(
            """
            select id, username, created_at
            from users
            where id = any(?)
            order by id""");
  }

  @Test
  void readsManyCompositeIdsWithOneArrayForEachColumn() {
    assertThat(plan(filmActor()).findAllById().text())
        .isEqualTo(
            """
            select film_id, actor_id
            from film_actor
            where (film_id, actor_id) in (select * from unnest(?, ?))
            order by film_id, actor_id""");
  }

  @Test
  void insertsAndReadsBackWhatTheDatabaseMade() {
    Sql sql = plan(user()).insert();
    assertThat(sql.text())
        .isEqualTo(
            """
            insert into users (username)
            values (?)
            returning id, created_at""");
    assertThat(names(sql.parameters())).containsExactly("username");
    assertThat(names(sql.columns())).containsExactly("id", "createdAt");
  }

  @Test
  void insertsNothingButDefaults() {
    EntityBuilder counter =
        EntityBuilder.ofClass("Counter").with(bigint("id").id().generated(BY_DATABASE));
    assertThat(plan(counter).insert().text())
        .isEqualTo(
            """
            insert into counter default values
            returning id""");
  }

  @Test
  void insertsTheDefaultForNull() {
    EntityBuilder entity =
        EntityBuilder.ofClass("Note")
            .with(
                bigint("id").id(),
                instant("at").defaultValue("now()"),
                integer("size").defaultValue("1"));
    Sql sql = plan(entity).insert();
    assertThat(sql.text())
        .isEqualTo(
            """
            insert into note (id, at, size)
            values (?, coalesce(?, now()), ?)
            returning at""");
  }

  @Test
  void castsWhatIsNotTheJavaTypesOwn() {
    EntityBuilder entity =
        EntityBuilder.ofClass("Doc").with(text("id").id().cast("citext"), text("body").cast("xml"));
    SqlPlan plan = plan(entity);
    assertThat(plan.insert().text())
        .isEqualTo(
            """
            insert into doc (id, body)
            values (?::citext, ?::xml)""");
    assertThat(plan.deleteAllById().text())
        .isEqualTo(
            """
            delete from doc
            where id = any(?::citext[])""");
  }

  @Test
  void updatesAllButIdAndWhatTheDatabaseMakes() {
    Sql sql = plan(user()).update();
    assertThat(sql.text())
        .isEqualTo(
            """
            update users
            set username = ?
            where id = ?
            returning created_at""");
    assertThat(names(sql.parameters())).containsExactly("username", "id");
  }

  @Test
  void looksForTheRowWhenNothingCanBeUpdated() {
    Sql sql = plan(filmActor()).update();
    assertThat(sql.isQuery()).isTrue();
    assertThat(sql.text())
        .isEqualTo(
            """
            select film_id, actor_id
            from film_actor
            where film_id = ? and actor_id = ?""");
  }

  @Test
  void savesByConflictWhenTheIdIsAssigned() {
    EntityBuilder entity =
        EntityBuilder.ofClass("Country")
            .with(
                text("code").id(),
                text("name"),
                text("creator").notUpdatable(),
                text("editor").notInsertable());
    Sql sql = plan(entity).save().orElseThrow();
    assertThat(sql.text())
        .isEqualTo(
            """
            insert into country (code, name, creator)
            values (?, ?, ?)
            on conflict (code)
            do update set name = excluded.name, editor = ?
            returning editor""");
    assertThat(names(sql.parameters())).containsExactly("code", "name", "creator", "editor");
  }

  @Test
  void savesNothingTwiceWhenThereIsOnlyTheId() {
    assertThat(plan(filmActor()).save().orElseThrow().text())
        .isEqualTo(
            """
            insert into film_actor (film_id, actor_id)
            values (?, ?)
            on conflict (film_id, actor_id)
            do nothing""");
  }

  @Test
  void savesByTheIdWhenItIsGenerated() {
    assertThat(plan(user()).save()).isEmpty();
    EntityBuilder entity =
        EntityBuilder.ofClass("Event").with(uuid("id").id().generated(new Generation.UuidV7()));
    assertThat(plan(entity).save()).isEmpty();
    assertThat(plan(entity).insert().text())
        .isEqualTo(
            """
            insert into event (id)
            values (?)
            returning id""");
  }

  @Test
  void findsByUniqueKeys() {
    EntityBuilder entity =
        EntityBuilder.ofClass("Person")
            .with(bigint("id").id(), text("lastName"), text("firstName"))
            .unique("lastName", "firstName")
            .unique("lastName", "firstName")
            .unique("id");
    List<Finder> finders = plan(entity).finders();
    assertThat(finders)
        .extracting(Finder::methodName)
        .containsExactly("findByLastNameAndFirstName");
    assertThat(finders.get(0).sql().text())
        .isEqualTo(
            """
            select id, last_name, first_name
            from person
            where last_name = ? and first_name = ?""");
  }

  @Test
  void quotesWhatIsNotPlain() {
    EntityBuilder entity =
        EntityBuilder.ofClass("Order")
            .table("My Shop", "order")
            .with(bigint("id").id(), text("user"), text("x").column("say \"hi\""));
    assertThat(plan(entity).findAll().text())
        .isEqualTo(
            """
            select id, "user", "say ""hi""\"
            from "My Shop"."order"
            order by id""");
  }

  @Test
  void breaksLongLists() {
    EntityBuilder entity = EntityBuilder.ofClass("Wide").with(bigint("id").id());
    for (int i = 0; i < 12; i++) {
      entity.with(text("aRatherLongColumnName" + (char) ('a' + i)));
    }
    assertThat(plan(entity).insert().text().lines()).allMatch(line -> line.length() <= 94);
    assertThat(plan(entity).insert().text())
        .startsWith(
            """
            insert into wide (id, a_rather_long_column_namea, a_rather_long_column_nameb,
                a_rather_long""");
  }
}
