package dev.rowan.ide;

/** Entities as users write them. */
final class Entities {

  static final String USER =
      """
      package blog;

      import dev.rowan.annotations.*;
      import java.time.Instant;

      @Entity
      @Table("users")
      public class User {
        @Id @Generated Long id;

        @Column(length = 50, unique = true)
        String username;

        String email;
        boolean active = true;
        @Generated Instant createdAt;
      }
      """;

  static final String POST =
      """
      package blog;

      import dev.rowan.annotations.*;
      import java.util.UUID;

      @Entity
      @Table("posts")
      public class Post {
        @Id @Generated UUID id;
        String title;
        long authorId;
        boolean published;
      }
      """;

  static final String TAG =
      """
      package blog;

      import dev.rowan.annotations.*;

      @Entity
      @Table("tags")
      public record Tag(@Id @Generated Long id, @Column(unique = true) String name) {}
      """;

  static final String TAG_REPOSITORY =
      """
      package blog;

      import dev.rowan.CrudRepository;
      import dev.rowan.annotations.*;
      import java.util.*;

      @Repository
      public interface TagRepository extends CrudRepository<Tag, Long> {
        Optional<Tag> findByNameIgnoreCase(String name);
      }
      """;

  static final String COMMENT =
      """
      package blog;

      import dev.rowan.annotations.*;
      import java.util.Set;

      @Entity
      @Table("comments")
      public class Comment {
        @Id @Generated Long id;
        @ManyToOne User author;
        @ManyToOne Comment parent;
        @OneToMany(mappedBy = "parent") Set<Comment> answers;
        @ManyToMany Set<Tag> tags;
      }
      """;

  private Entities() {}
}
