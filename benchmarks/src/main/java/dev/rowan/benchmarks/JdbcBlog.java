package dev.rowan.benchmarks;

import dev.rowan.benchmarks.blog.Article;
import dev.rowan.benchmarks.blog.Author;
import dev.rowan.benchmarks.blog.Remark;
import dev.rowan.benchmarks.blog.Vote;
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
          + " where p.id > ? order by p.id";
  private static final String REMARKS =
      "select id, article_id, text from remarks where article_id = any(?)";
  private static final String VOTES =
      "select id, article_id, stars from votes where article_id = any(?)";
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
    try (Connection connection = dataSource.getConnection()) {
      return articles(connection, WITH_AUTHOR + " limit 100", after);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Article> articlesWithAll(long after) {
    try (Connection connection = dataSource.getConnection()) {
      List<Article> articles = articles(connection, WITH_AUTHOR + " limit 20", after);
      Map<Long, Article> byId = new HashMap<>();
      for (Article article : articles) {
        article.remarks = new ArrayList<>();
        article.votes = new ArrayList<>();
        byId.put(article.id, article);
      }
      addRemarks(connection, byId);
      addVotes(connection, byId);
      return articles;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addRemarks(Connection connection, Map<Long, Article> articles)
      throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(REMARKS)) {
      find.setArray(1, connection.createArrayOf("bigint", articles.keySet().toArray()));
      try (ResultSet rs = find.executeQuery()) {
        while (rs.next()) {
          Remark remark = new Remark();
          remark.id = rs.getLong(1);
          remark.article = articles.get(rs.getLong(2));
          remark.text = rs.getString(3);
          remark.article.remarks.add(remark);
        }
      }
    }
  }

  private static void addVotes(Connection connection, Map<Long, Article> articles)
      throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(VOTES)) {
      find.setArray(1, connection.createArrayOf("bigint", articles.keySet().toArray()));
      try (ResultSet rs = find.executeQuery()) {
        while (rs.next()) {
          Vote vote = new Vote();
          vote.id = rs.getLong(1);
          vote.article = articles.get(rs.getLong(2));
          vote.stars = rs.getInt(3);
          vote.article.votes.add(vote);
        }
      }
    }
  }

  private static List<Article> articles(Connection connection, String sql, long after)
      throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(sql)) {
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
            author.articles = new ArrayList<>();
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
