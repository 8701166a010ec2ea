package com.example;

import dev.rowan.annotations.AfterCommit;
import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.AfterUpdate;

public final class SearchIndex {
  private final String url;

  public SearchIndex(String url) {
    this.url = url;
  }

  @AfterInsert
  @AfterUpdate
  @AfterCommit
  void index(Post post) {
    System.out.println(url + post.id);
  }
}
