package dev.rowan.processor.dsl;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Statements of the query DSL as sources, with the entities of which they speak. */
final class Snippets {

  /** The line of a source in which its statement stands, at the first column. */
  static final int LINE = 28;

  private static final String ENTITIES =
      """
      package p;

      import dev.rowan.annotations.*;
      import java.time.*;
      import java.util.List;

      enum State { OPEN, CLOSED }

      record Headline(String title, int views) {}

      @Entity
      @Table("users")
      class User {
        @Id @Generated Long id;
        String name;
        @OneToMany(mappedBy = "author") List<Post> posts;
      }

      @Entity
      class Post {
        @Id @Generated Long id;
        String title;
        boolean published;
        int views;
        int likes;
        State state;
        LocalDate day;
        Instant createdAt;
        List<String> tags;
        @ManyToOne User author;
      }
      """;

  private static final String SNIPPET =
      """
      package p;

      import static dev.rowan.query.Aggregates.sum;
      import static dev.rowan.query.Sql.any;
      import static dev.rowan.query.Sql.select;
      import static dev.rowan.query.Sql.when;
      import static dev.rowan.query.Windows.rank;
      import static p.QPost.POST;
      import static p.QUser.USER;

      import dev.rowan.Database;
      import dev.rowan.query.EntityQuery;
      import dev.rowan.query.Tuple2;
      import dev.rowan.query.Tuple3;
      import dev.rowan.query.Window;
      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.List;

      final class %s {
        private final Database db;

        %1$s(Database db) {
          this.db = db;
        }

        void run(EntityQuery<Post> posts, List<Integer> numbers, List<String> texts) {
      %s
        }
      }
      """;

  private Snippets() {}

  /** A class for each statement, named by its place in the list. */
  static Map<String, String> sources(List<String> statements) {
    Map<String, String> sources = new TreeMap<>();
    sources.put("p/Post.java", ENTITIES);
    for (int i = 0; i < statements.size(); i++) {
      sources.put("p/" + name(i) + ".java", SNIPPET.formatted(name(i), statements.get(i)));
    }
    return sources;
  }

  /** The name of the class of a statement. */
  static String name(int place) {
    return "Snippet" + place;
  }
}
