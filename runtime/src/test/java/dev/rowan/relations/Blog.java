package dev.rowan.relations;

import dev.rowan.Database;
import dev.rowan.StatementEvent;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.postgres.TestServer;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.EntityTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A database of posts: 1 "sql" by ana, edited by bob, 2 "java" by ana, 3 "art" by bob, edited by
 * bob. Tags: 1 and 2 have "code", 1 has "data". Comments: two on 1, one on 3. Cid has no posts.
 */
final class Blog implements AutoCloseable {

  private static final String SCHEMA =
      """
      create table users (id bigint primary key, name text not null);
      create table profiles (id bigint primary key, bio text, user_id bigint unique references users);
      create table posts (id bigint primary key, title text not null, published boolean not null,
        author_id bigint not null references users, editor_ref bigint references users);
      create table tags (id integer primary key, name text not null);
      create table posts_tags (post_id bigint references posts, tag_id integer references tags,
        primary key (post_id, tag_id));
      create table comments (id bigint primary key, text text not null, likes integer not null,
        post_id bigint not null references posts);
      insert into users values (1, 'ana'), (2, 'bob'), (3, 'cid');
      insert into profiles values (10, 'writes', 1), (11, 'nobody', null);
      insert into posts values (1, 'sql', true, 1, 2), (2, 'java', false, 1, null),
        (3, 'art', true, 2, 2);
      insert into tags values (1, 'code'), (2, 'data');
      insert into posts_tags values (1, 1), (1, 2), (2, 1);
      insert into comments values (1, 'first', 5, 1), (2, 'second', 7, 1), (3, 'third', 1, 3);
      """;

  private final List<StatementEvent> events = Collections.synchronizedList(new ArrayList<>());
  final Database database;
  final Statements statements;

  Blog() {
    this(4);
  }

  private Blog(int connections) {
    this(newUrl(), pool -> pool.set("maximumPoolSize", "" + connections));
  }

  /** A blog that is there, at this URL, with a pool of these settings. */
  Blog(String url, UnaryOperator<Database.Builder> settings) {
    database =
        settings
            .apply(TestServer.pool(url).set("connectionTimeout", "2000"))
            .listener(events::add)
            .build();
    statements = database.statements("test");
  }

  /** The URL of a new database with a blog in it. */
  static String newUrl() {
    String url = TestServer.newDatabase();
    TestServer.run(url, SCHEMA);
    return url;
  }

  /** As {@link #Blog()}, with so many connections. */
  static Blog withPool(int connections) {
    return new Blog(connections);
  }

  <E> EntityQuery<E> all(EntityTable<E> table) {
    return EntityQuery.of(statements, table);
  }

  EntityQuery<Post> posts() {
    return all(QPost.POST).orderBy(QPost.POST.id.asc());
  }

  EntityQuery<User> users() {
    return all(QUser.USER).orderBy(QUser.USER.id.asc());
  }

  void run(String sql) {
    try (SqlStatement statement = statements.prepare(sql)) {
      statement.update();
    }
    forget();
  }

  /** Forgets the statements that ran. */
  void forget() {
    events.clear();
  }

  /** What was told of statements since the last {@link #forget}. */
  List<StatementEvent> events() {
    return events;
  }

  /** The statements since the last {@link #forget}. */
  List<String> ran() {
    return events.stream().map(StatementEvent::sql).toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
