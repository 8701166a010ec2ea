package dev.rowan.migrations.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitySketchTest {

  @Test
  void aClass() {
    EntitySketch sketch =
        new EntitySketch(
            PullOptions.classes("blog"),
            "Post",
            List.of(
                "title:string:length=80:unique:notblank",
                "stars:int:null:min=1:max=5",
                "note:text:hidden:sensitive",
                "author:User",
                "comments:Comment[]:by=post"),
            EnumSet.allOf(EntitySketch.Addition.class));
    assertThat(sketch.source().path()).isEqualTo("blog/Post.java");
    assertThat(sketch.source().text())
        .endsWith(
            """
            @NullMarked
            @Entity
            @Table("posts")
            public class Post {
              @Id @Generated public @Nullable Long id;

              @NotBlank
              @Column(length = 80, unique = true)
              public String title;

              @Min(1)
              @Max(5)
              public @Nullable Integer stars;

              @Hidden @Sensitive public String note;
              @ManyToOne public User author;

              @OneToMany(mappedBy = "post")
              public List<Comment> comments = new ArrayList<>();

              @CreatedAt public Instant createdAt;
              @UpdatedAt public Instant updatedAt;
              @SoftDelete public @Nullable Instant deletedAt;
            }
            """);
  }

  @Test
  void aRecord() {
    EntitySketch sketch =
        new EntitySketch(
            PullOptions.records("blog"), "Tag", List.of("name:string", "post:Post"), Set.of());
    assertThat(sketch.source().text())
        .endsWith(
            """
            @NullMarked
            @Entity
            @Table("tags")
            public record Tag(@Id @Generated @Nullable Long id, String name, @ManyToOne Lazy<Post> post) {}
            """);
  }

  @Test
  void relationsOfAllKinds() {
    assertThat(
            fields(
                "profile:Profile:one",
                "owner:User:one:by=post:null",
                "tags:Tag[]:many",
                "readers:User[]:many:by=posts:hidden"))
        .containsSubsequence(
            "  @OneToOne public Profile profile;",
            "  @OneToOne(mappedBy = \"post\")",
            "  public @Nullable User owner;",
            "  @ManyToMany public List<Tag> tags = new ArrayList<>();",
            "  @ManyToMany(mappedBy = \"posts\")",
            "  @Hidden",
            "  public List<User> readers = new ArrayList<>();");
  }

  @Test
  void defaultsAreSqlAndTextIsQuoted() {
    assertThat(
            fields(
                "a:string:default=it's",
                "b:text:default='x'",
                "c:string:default=lower('X')",
                "d:int:default=0",
                "e:instant:default=now()",
                "f:json:default={}"))
        .contains(
            "  @Column(defaultValue = \"'it''s'\")",
            "  @Column(defaultValue = \"'x'\")",
            "  @Column(defaultValue = \"lower('X')\")",
            "  @Column(defaultValue = \"0\")",
            "  @Column(defaultValue = \"now()\")",
            "  @Column(defaultValue = \"'{}'\")");
  }

  @Test
  void constraintsOfOnesOwn() {
    assertThat(fields("isbn:string:Isbn:size=10-13"))
        .contains("  @Isbn", "  @Size(min = 10, max = 13)");
  }

  @Test
  void anEvent() {
    EventSketch sketch =
        new EventSketch("blog", "Sold", List.of("book:Book", "all:Book[]", "price:decimal:null"));
    assertThat(sketch.source().text())
        .endsWith(
            """
            /** What is told to those who subscribed to it. */
            @NullMarked
            public record Sold(Book book, List<Book> all, @Nullable BigDecimal price) {}
            """);
  }

  private static List<String> fields(String... fields) {
    return new EntitySketch(PullOptions.classes("blog"), "Post", List.of(fields), Set.of())
        .source()
        .text()
        .lines()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title", "Title:string", "class:string", "title:strings", "title:string:lenght=3",
        "title:string:length=x", "tags:Tag[]", "author:User:unique", "id:long", ""
      })
  void whatIsNotUnderstood(String field) {
    EntitySketch sketch =
        new EntitySketch(PullOptions.classes("blog"), "Post", List.of(field), Set.of());
    assertThatThrownBy(sketch::source)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(field.replaceAll(":.*", ""));
  }
}
