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
  private static final class Reads extends AbstractProcessor {
    private final Map<String, EntityModel> models = new HashMap<>();

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
