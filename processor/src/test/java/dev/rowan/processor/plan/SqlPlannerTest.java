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
import dev.rowan.processor.model.Role;
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

  private static EntityBuilder article() {
    return EntityBuilder.ofClass("Article")
        .with(
            text("code").id(),
            text("title"),
            instant("createdAt").role(Role.CREATED_AT),
            instant("updatedAt").role(Role.UPDATED_AT));
  }

  @Test
  void anInsertedMomentIsNeverUpdatedAndReadBackWhereItMayBeOlder() {
    SqlPlan plan = plan(article());
    assertThat(plan.update().text())
        .isEqualTo(
            """
            update article
            set title = ?, updated_at = ?
            where code = ?""");
    assertThat(plan.save().orElseThrow().text())
        .endsWith(
            """
            do update set title = excluded.title, updated_at = excluded.updated_at
            returning created_at""");
    assertThat(plan.versioned()).isEmpty();
  }

  @Test
  void aVersionIsComparedAndCountedOnByTheDatabase() {
    SqlPlan plan = plan(article().with(integer("version").role(Role.VERSION)));
    assertThat(plan.insert().text())
        .isEqualTo(
            """
            insert into article (code, title, created_at, updated_at, version)
            values (?, ?, ?, ?, 0)
            returning version""");
    assertThat(plan.update().text())
        .isEqualTo(
            """
            update article
            set title = ?, updated_at = ?, version = version + 1
            where code = ? and version = ?
            returning version""");
    assertThat(names(plan.update().parameters()))
        .containsExactly("title", "updatedAt", "code", "version");
    assertThat(plan.versioned().orElseThrow().delete().text())
        .isEqualTo(
            """
            delete from article
            where code = ? and version = ?""");
    assertThat(plan.save()).isEmpty();
  }

  @Test
  void aMomentThatIsAVersionNeverStandsStill() {
    SqlPlan plan = plan(article().with(instant("changedAt").role(Role.VERSION)));
    assertThat(plan.insert().text()).contains("values (?, ?, ?, ?, clock_timestamp())");
    assertThat(plan.update().text())
        .contains(
            "changed_at = greatest(clock_timestamp(), changed_at + interval '1 microsecond')");
  }

  @Test
  void aDeletedRowIsNeitherReadNorUpdated() {
    SqlPlan plan = plan(article().with(instant("deletedAt").nullable().role(Role.SOFT_DELETE)));
    assertThat(plan.findById().text()).endsWith("where code = ? and deleted_at is null");
    assertThat(plan.findAll().text())
        .endsWith(
            """
            from article
            where deleted_at is null
            order by code""");
    assertThat(plan.existsById().text())
        .isEqualTo("select exists (select 1 from article where code = ? and deleted_at is null)");
    assertThat(plan.count().text())
        .isEqualTo("select count(*) from article where deleted_at is null");
    assertThat(plan.update().text())
        .isEqualTo(
            """
            update article
            set title = ?, updated_at = ?
            where code = ? and deleted_at is null""");
  }
}
