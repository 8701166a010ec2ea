package dev.rowan.benchmarks.peers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What an author says, with the articles that were read, by their ids. */
public record AuthorRow(
    long id, String name, String email, Instant joinedAt, List<ArticleRow> articles) {

  /** Sorts the articles, since nobody was asked for an order. */
  public AuthorRow {
    articles = articles.stream().sorted(Comparator.comparingLong(ArticleRow::id)).toList();
  }

  /** An author without the articles. */
  public AuthorRow(long id, String name, String email, Instant joinedAt) {
    this(id, name, email, joinedAt, List.of());
  }
}
