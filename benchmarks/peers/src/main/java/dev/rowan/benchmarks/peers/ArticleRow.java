package dev.rowan.benchmarks.peers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an article says, with its author where that was asked for. */
public record ArticleRow(
    long id,
    String title,
    String body,
    boolean published,
    int views,
    Instant createdAt,
    @Nullable AuthorRow author) {}
