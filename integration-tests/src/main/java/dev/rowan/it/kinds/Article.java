package dev.rowan.it.kinds;

import dev.rowan.annotations.Entity;
import java.util.List;

/** A class whose id and contents stand in a generic superclass. */
@Entity
public class Article extends Base<Integer, String> {
  String title;

  public static Article of(String title, List<String> contents) {
    Article article = new Article();
    article.title = title;
    article.contents = contents;
    return article;
  }

  public String title() {
    return title;
  }

  public List<String> contents() {
    return contents;
  }
}
