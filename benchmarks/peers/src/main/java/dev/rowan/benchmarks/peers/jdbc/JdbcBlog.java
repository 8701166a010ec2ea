package dev.rowan.benchmarks.peers.jdbc;

import dev.rowan.benchmarks.peers.plain.Article;
import dev.rowan.benchmarks.peers.plain.Author;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The best hand-written forms of fetching what is related: a join, and one array parameter. */
final class JdbcBlog {
  private static final String WITH_AUTHOR =
      "select p.id, p.author_id, p.title, p.body, p.published, p.views, p.created_at,"
          + " a.id, a.name, a.email, a.joined_at"
          + " from posts p left join authors a on a.id = p.author_id"
          + " where p.id > ? order by p.id limit 100";
  private static final String AUTHORS =
      "select id, name, email, joined_at from authors where id > ? order by id limit 50";
  private static final String ARTICLES =
      "select id, author_id, title, body, published, views, created_at from posts"
          + " where author_id = any(?)";

  private final DataSource dataSource;

  JdbcBlog(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  List<Article> articlesWithAuthor(long after) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = connection.prepareStatement(WITH_AUTHOR)) {
      find.setLong(1, after);
      try (ResultSet rs = find.executeQuery()) {
        List<Article> articles = new ArrayList<>();
        while (rs.next()) {
          Article article = article(rs);
          article.author = author(rs, 8);
          articles.add(article);
        }
        return articles;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Author> authorsWithArticles(long after) {
    try (Connection connection = dataSource.getConnection()) {
      List<Author> authors = new ArrayList<>();
      Map<Long, Author> byId = new HashMap<>();
      try (PreparedStatement find = connection.prepareStatement(AUTHORS)) {
        find.setLong(1, after);
        try (ResultSet rs = find.executeQuery()) {
          while (rs.next()) {
            Author author = author(rs, 1);
            authors.add(author);
            byId.put(author.id, author);
          }
        }
      }
      addArticles(connection, byId);
      return authors;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addArticles(Connection connection, Map<Long, Author> authors)
      throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(ARTICLES)) {
      find.setArray(1, connection.createArrayOf("bigint", authors.keySet().toArray()));
      try (ResultSet rs = find.executeQuery()) {
        while (rs.next()) {
          Article article = article(rs);
          article.author = authors.get(rs.getLong(2));
          article.author.articles.add(article);
        }
      }
    }
  }

  private static Article article(ResultSet rs) throws SQLException {
    Article article = new Article();
    article.id = rs.getLong(1);
    article.title = rs.getString(3);
    article.body = rs.getString(4);
    article.published = rs.getBoolean(5);
    article.views = rs.getInt(6);
    article.createdAt = rs.getObject(7, OffsetDateTime.class).toInstant();
    return article;
  }

  private static Author author(ResultSet rs, int at) throws SQLException {
    Author author = new Author();
    author.id = rs.getLong(at);
    author.name = rs.getString(at + 1);
    author.email = rs.getString(at + 2);
    author.joinedAt = rs.getObject(at + 3, OffsetDateTime.class).toInstant();
    return author;
  }
}
