package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import java.util.List;

class ArticleRepositoryTest extends CrudContract<Article, Integer> {
  @Override
  protected CrudRepository<Article, Integer> repository(Database database) {
    return new ArticleRepository(database);
  }

  @Override
  protected String table() {
    return "article";
  }

  @Override
  protected Article make(int number) {
    return Article.of("title" + number, List.of("a", "b" + number));
  }

  @Override
  protected Article change(Article entity) {
    entity.title += "!";
    return entity;
  }

  @Override
  protected Integer id(Article entity) {
    return entity.id();
  }

  @Override
  protected Article missing() {
    Article article = make(-1);
    article.id = -1;
    return article;
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }
}
