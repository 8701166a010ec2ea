package dev.rowan.it.softdelete;

import dev.rowan.Database;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** An empty database whose rows are marked when they are deleted. */
final class Forum implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
  final List<String> statements = new ArrayList<>();
  final Database database;
  final MemberRepository members;
  final TopicRepository topics;
  final ReplyRepository replies;
  final VoteRepository votes;
  final LabelRepository labels;
  final SectionRepository sections;
  final BadgeRepository badges;
  final Topics search;

  Forum(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .listener(event -> statements.add(event.sql()))
            .build();
    members = new MemberRepository(database);
    topics = new TopicRepository(database);
    replies = new ReplyRepository(database);
    votes = new VoteRepository(database);
    labels = new LabelRepository(database);
    sections = new SectionRepository(database);
    badges = new BadgeRepository(database);
    search = new TopicsImpl(database);
    run("truncate member, topic, reply, vote, label, topic_label, section, badge cascade");
  }

  /** Runs SQL that the log does not show. */
  void run(String sql) {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number of rows of which PostgreSQL knows. */
  long count(String from) {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + from)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The statements since the last call. */
  List<String> ran() {
    List<String> ran = List.copyOf(statements);
    statements.clear();
    return ran;
  }

  @Override
  public void close() {
    database.close();
  }
}
