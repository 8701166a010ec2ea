package dev.rowan.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.JoinColumn;
import dev.rowan.processor.model.Junction;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.UniqueKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What models come out of relations, under both compilers. */
class RelationReaderTest {
  private static final String HEAD =
      """
      import dev.rowan.Lazy;
      import dev.rowan.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      """;
  private static final String BLOG =
      """
      @Entity @Table("users") class User {
        @Id @Generated Long id;
        @OneToMany(mappedBy = "author", orderBy = "authorId, title desc") List<Post> posts;
        @OneToMany(mappedBy = "editor", orphanRemoval = true, cascade = Cascade.DELETE)
        Lazy<Set<Post>> edited;
        @OneToOne(mappedBy = "user") Lazy<Profile> profile;
      }
      @Entity @Table(value = "posts", schema = "blog") class Post {
        @Id long id;
        @ManyToOne User author;
        String title;
        @ManyToOne(cascade = Cascade.PERSIST) @JoinColumn("editor_ref") @NonNull Lazy<User> editor;
        @ManyToMany(orderBy = "name") Set<Tag> tags;
      }
      @Entity class Profile { @Id UUID id; @OneToOne User user; }
      @Entity @Table("tags") record Tag(@Id int id, String name,
          @ManyToMany(mappedBy = "tags") Lazy<Collection<Post>> posts) {}
      """;

  @ParameterizedTest
  @EnumSource
  void foreignKeysAreColumns(TestCompiler compiler) {
    Map<String, EntityModel> models = read(compiler, BLOG);
    assertThat(models.get("Post").properties())
        .extracting(
            p ->
                "%s %s %s %s%s"
                    .formatted(
                        String.join(".", p.path()),
                        p.javaType(),
                        p.column().name(),
                        p.column().sqlType(),
                        p.column().nullable() ? "" : " not null"))
        .containsExactly(
            "id long id bigint not null",
            "author.authorId java.lang.Long author_id bigint",
            "title java.lang.String title text",
            "editor.editorId java.lang.Long editor_ref bigint not null");
    assertThat(models.get("Post").properties().get(3).foreignKey().orElseThrow())
        .hasToString("ForeignKeyPart[relation=editor, holder=LAZY, targetPath=[id]]");
    assertThat(columns(models.get("User"))).containsExactly("id");
    assertThat(columns(models.get("Tag"))).containsExactly("id", "name");
  }

  @ParameterizedTest
  @EnumSource
  void eachSideKnowsTheForeignKey(TestCompiler compiler) {
    Map<String, EntityModel> models = read(compiler, BLOG);
    RelationModel.ToOne author = relation(models, "Post", "author");
    assertThat(author.holder()).isEqualTo(Holder.PLAIN);
    assertThat(author.nullable()).isTrue();
    assertThat(author.unique()).isFalse();
    assertThat(joins(author.columns())).containsExactly("author_id -> id");
    assertThat(author.target().table().name()).isEqualTo("users");
    assertThat(author.target().queryClass().simpleName()).isEqualTo("QUser");
    assertThat(author.target().referable()).isTrue();
    RelationModel.ToOne editor = relation(models, "Post", "editor");
    assertThat(editor.nullable()).isFalse();
    assertThat(editor.cascade()).hasToString("[PERSIST]");
    RelationModel.OneToMany posts = relation(models, "User", "posts");
    assertThat(joins(posts.columns())).containsExactly("author_id -> id");
    assertThat(posts.columns().get(0).column()).isEqualTo(models.get("Post").properties().get(1));
    assertThat(posts.collection()).isEqualTo(CollectionKind.LIST);
    assertThat(posts.order())
        .extracting(o -> o.property().column().name() + " " + o.descending())
        .containsExactly("author_id false", "title true");
    RelationModel.OneToMany edited = relation(models, "User", "edited");
    assertThat(joins(edited.columns())).containsExactly("editor_ref -> id");
    assertThat(edited.holder()).isEqualTo(Holder.LAZY);
    assertThat(edited.collection()).isEqualTo(CollectionKind.SET);
    assertThat(edited.orphanRemoval()).isTrue();
    assertThat(edited.cascade()).hasToString("[DELETE]");
    RelationModel.InverseToOne profile = relation(models, "User", "profile");
    assertThat(joins(profile.columns())).containsExactly("user_id -> id");
    assertThat(profile.mappedBy()).isEqualTo("user");
  }

  @ParameterizedTest
  @EnumSource
  void oneToOnesAreUniqueKeys(TestCompiler compiler) {
    Map<String, EntityModel> models = read(compiler, BLOG);
    RelationModel.ToOne user = relation(models, "Profile", "user");
    assertThat(user.unique()).isTrue();
    assertThat(keys(models.get("Profile"))).containsExactly("[userId]");
    assertThat(models.get("Profile").properties().get(1).column().unique()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void bothSidesKnowTheJunctionTable(TestCompiler compiler) {
    Map<String, EntityModel> models = read(compiler, BLOG);
    RelationModel.ManyToMany tags = relation(models, "Post", "tags");
    assertThat(junction(tags)).isEqualTo("blog.posts_tags(post_id -> id | tag_id -> id)");
    assertThat(tags.isOwner()).isTrue();
    assertThat(tags.target().isRecord()).isTrue();
    assertThat(tags.target().referable()).isFalse();
    assertThat(tags.order()).extracting(o -> o.property().name()).containsExactly("name");
    RelationModel.ManyToMany posts = relation(models, "Tag", "posts");
    assertThat(junction(posts)).isEqualTo("blog.posts_tags(tag_id -> id | post_id -> id)");
    assertThat(posts.isOwner()).isFalse();
    assertThat(posts.collection()).isEqualTo(CollectionKind.COLLECTION);
  }

  @ParameterizedTest
  @EnumSource
  void compositeKeysHaveCompositeForeignKeys(TestCompiler compiler) {
    Map<String, EntityModel> models =
        read(
            compiler,
            """
            @Entity class FilmActor {
              @Id int filmId;
              @Id @Column(name = "actor", type = "smallint") int actorId;
              @OneToMany(mappedBy = "role") List<Award> awards;
            }
            @Entity @Unique({"role", "year"}) class Award {
              @Id long id;
              int year;
              @OneToOne FilmActor first;
              @ManyToOne FilmActor role;
              @ManyToOne
              @JoinColumn(value = "a", references = "actor")
              @JoinColumn(value = "f", references = "film_id")
              Lazy<FilmActor> other;
            }
            @Entity record Part(@EmbeddedId Key key) { record Key(int filmId, String name) {} }
            @Entity class Use { @Id long id; @ManyToOne Part part; @ManyToMany List<FilmActor> all; }
            """);
    EntityModel award = models.get("Award");
    assertThat(award.properties())
        .filteredOn(p -> p.foreignKey().isPresent())
        .extracting(p -> p.name() + " " + p.column().name() + " " + p.column().sqlType())
        .containsExactly(
            "firstFilmId first_film_id integer",
            "firstActorId first_actor_id smallint",
            "roleFilmId role_film_id integer",
            "roleActorId role_actor_id smallint",
            "otherFilmId f integer",
            "otherActorId a smallint");
    assertThat(keys(award))
        .containsExactly("[firstFilmId, firstActorId]", "[roleFilmId, roleActorId, year]");
    RelationModel.ToOne other = relation(models, "Award", "other");
    assertThat(joins(other.columns())).containsExactly("f -> film_id", "a -> actor");
    RelationModel.OneToMany awards = relation(models, "FilmActor", "awards");
    assertThat(joins(awards.columns()))
        .containsExactly("role_film_id -> film_id", "role_actor_id -> actor");
    EntityModel use = models.get("Use");
    assertThat(columns(use)).containsExactly("id", "part_film_id", "part_name");
    assertThat(use.properties().get(1).foreignKey().orElseThrow().targetPath())
        .containsExactly("key", "filmId");
    assertThat(junction(relation(models, "Use", "all")))
        .isEqualTo(
            ".use_film_actor(use_id -> id |"
                + " film_actor_film_id -> film_id, film_actor_actor_id -> actor)");
  }

  @ParameterizedTest
  @EnumSource
  void relationsLeadToTheEntityItself(TestCompiler compiler) {
    Map<String, EntityModel> models =
        read(
            compiler,
            """
            @Entity class Category {
              @Id Long id;
              @ManyToOne Category parent;
              @OneToMany(mappedBy = "parent") List<Category> children;
              @ManyToMany Set<Category> similar;
              @ManyToMany(mappedBy = "similar") Lazy<Set<Category>> similarTo;
              @OneToOne @JoinColumn("successor") Category next;
              @OneToOne(mappedBy = "next") Lazy<Category> previous;
            }
            """);
    assertThat(columns(models.get("Category"))).containsExactly("id", "parent_id", "successor");
    RelationModel.OneToMany children = relation(models, "Category", "children");
    assertThat(joins(children.columns())).containsExactly("parent_id -> id");
    RelationModel.InverseToOne previous = relation(models, "Category", "previous");
    assertThat(joins(previous.columns())).containsExactly("successor -> id");
    assertThat(junction(relation(models, "Category", "similar")))
        .isEqualTo(".category_category(category_id -> id | similar_id -> id)");
    assertThat(junction(relation(models, "Category", "similarTo")))
        .isEqualTo(".category_category(similar_id -> id | category_id -> id)");
  }

  @ParameterizedTest
  @EnumSource
  void relationsShareTheColumnsOfPlainProperties(TestCompiler compiler) {
    Map<String, EntityModel> models =
        read(
            compiler,
            """
            @Entity class Film {
              @Id Long id;
              @OneToMany(mappedBy = "film") Lazy<List<FilmTag>> tags;
            }
            @Entity record Tag(@Id int id) {}
            @Entity class FilmTag {
              @Id Long filmId;
              @Id int tagId;
              @ManyToOne Lazy<Film> film;
              @ManyToOne Tag tag;
              @Column(name = "boss") Long chief;
              @OneToOne @JoinColumn("boss") Film main;
            }
            """);
    EntityModel filmTag = models.get("FilmTag");
    assertThat(columns(filmTag)).containsExactly("film_id", "tag_id", "boss");
    assertThat(filmTag.properties()).allMatch(p -> p.foreignKey().isEmpty());
    RelationModel.ToOne film = relation(models, "FilmTag", "film");
    assertThat(film.columns().get(0).column()).isEqualTo(filmTag.properties().get(0));
    assertThat(film.nullable()).isFalse();
    assertThat(keys(filmTag)).containsExactly("[chief]");
    RelationModel.OneToMany tags = relation(models, "Film", "tags");
    assertThat(joins(tags.columns())).containsExactly("film_id -> id");
  }

  @ParameterizedTest
  @EnumSource
  void superclassesAndNestedEntitiesHaveRelations(TestCompiler compiler) {
    Map<String, EntityModel> models =
        read(
            compiler,
            """
            @MappedSuperclass abstract class Owned<K, T> {
              @Id K id;
              @ManyToOne private T owner;
              @OneToMany(mappedBy = "item") private Lazy<List<Shop.Note>> notes;
              public T getOwner() { return owner; }
              public void setOwner(T owner) { this.owner = owner; }
              public Lazy<List<Shop.Note>> getNotes() { return notes; }
              public void setNotes(Lazy<List<Shop.Note>> notes) { this.notes = notes; }
            }
            class Shop {
              @Entity static class Item extends Owned<UUID, Person> {}
              @Entity static class Note { @Id int id; @ManyToOne Item item; }
            }
            @Entity @Table("people") class Person {
              private @Id Long id;
              Person(Long id) { this.id = id; }
              Long id() { return id; }
            }
            """);
    RelationModel.ToOne owner = relation(models, "Item", "owner");
    assertThat(owner.property().access())
        .hasToString("Methods[getter=getOwner, setter=setOwner, isOptional=false]");
    assertThat(owner.target().referable()).isFalse();
    assertThat(columns(models.get("Item"))).containsExactly("id", "owner_id");
    assertThat(models.get("Note").properties().get(1).javaType()).hasToString("java.util.UUID");
    RelationModel.ToOne item = relation(models, "Note", "item");
    assertThat(item.target().queryClass().simpleName()).isEqualTo("QShopItem");
  }

  @ParameterizedTest
  @EnumSource
  void nullAnnotationsDecide(TestCompiler compiler) {
    Map<String, EntityModel> models =
        read(
            compiler,
            """
            @Entity class User { @Id long id; }
            @NullMarked @Entity class Post {
              @Id long id;
              @ManyToOne User author;
              @ManyToOne @Nullable User editor;
              @ManyToOne Lazy<User> critic;
              @ManyToOne @Nullable Lazy<User> first;
              @ManyToOne Lazy<@Nullable User> second;
            }
            """
                .replace("class User", "@Table(\"users\") class User"));
    assertThat(models.get("Post").properties())
        .filteredOn(p -> p.column().nullable())
        .extracting(PropertyModel::name)
        .containsExactly("editorId", "firstId", "secondId");
  }

  @ParameterizedTest
  @EnumSource
  void junctionTablesHaveWrittenNames(TestCompiler compiler) {
    Map<String, EntityModel> models =
        read(
            compiler,
            """
            @Entity class Tag { @Id int id; @ManyToMany(mappedBy = "tags") Lazy<List<Post>> posts; }
            @Entity class Post {
              @Id long id;
              @ManyToMany
              @JoinTable(name = "\\"Tags\\"", schema = "s", columns = "p", targetColumns = {"t"})
              Lazy<Set<Tag>> tags;
            }
            """);
    assertThat(junction(relation(models, "Post", "tags"))).isEqualTo("s.Tags(p -> id | t -> id)");
    assertThat(junction(relation(models, "Tag", "posts"))).isEqualTo("s.Tags(t -> id | p -> id)");
  }

  @ParameterizedTest
  @EnumSource
  void constructorsAndRecordsTakeRelations(TestCompiler compiler) {
    Map<String, EntityModel> models =
        read(
            compiler,
            """
            @Entity record Store(@Id long id, @ManyToOne Town town, String name) {}
            @Entity class Town {
              private final @Id long id;
              private final @ManyToOne Lazy<Town> capital;
              Town(Lazy<Town> capital, long id) { this.capital = capital; this.id = id; }
              long id() { return id; }
              Lazy<Town> capital() { return capital; }
            }
            """);
    assertThat(models.get("Store").construction().parameters())
        .containsExactly("id", "town", "name");
    assertThat(models.get("Town").construction().parameters()).containsExactly("capital", "id");
    assertThat(models.get("Town").immutable()).isTrue();
  }

  @SuppressWarnings("unchecked")
  private static <T extends RelationModel> T relation(
      Map<String, EntityModel> models, String entity, String name) {
    return (T)
        models.get(entity).relations().stream()
            .filter(r -> r.name().equals(name))
            .findFirst()
            .orElseThrow();
  }

  private static String junction(RelationModel.ManyToMany relation) {
    Junction junction = relation.junction();
    return "%s.%s(%s | %s)"
        .formatted(
            junction.table().schema(),
            junction.table().name(),
            columns(junction.columns()),
            columns(junction.targetColumns()));
  }

  private static String columns(List<Junction.Column> columns) {
    return columns.stream()
        .map(c -> c.name() + " -> " + c.references().column().name())
        .collect(Collectors.joining(", "));
  }

  private static List<String> joins(List<JoinColumn> columns) {
    return columns.stream()
        .map(c -> c.column().column().name() + " -> " + c.references().column().name())
        .toList();
  }

  private static List<String> keys(EntityModel entity) {
    return entity.uniqueKeys().stream()
        .map(UniqueKey::properties)
        .map(key -> key.stream().map(PropertyModel::name).toList().toString())
        .toList();
  }

  private static List<String> columns(EntityModel entity) {
    return entity.properties().stream().map(p -> p.column().name()).toList();
  }

  private static Map<String, EntityModel> read(TestCompiler compiler, String source) {
    Reads reads = new Reads();
    CompileResult result = compiler.compile(Map.of("Source.java", HEAD + source), List.of(reads));
    assertThat(result.success()).as("%s", result).isTrue();
    return reads.models;
  }

  /** Reads all entities of the first round. */
  @SupportedAnnotationTypes(Names.ENTITY)
  static final class Reads extends AbstractProcessor {
    final Map<String, EntityModel> models = new HashMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      EntityReader reader =
          new EntityReader(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
      for (TypeElement annotation : annotations) {
        for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
          models.put(type.getSimpleName().toString(), ModelBuilder.build(reader.read(type)));
        }
      }
      return false;
    }
  }
}
