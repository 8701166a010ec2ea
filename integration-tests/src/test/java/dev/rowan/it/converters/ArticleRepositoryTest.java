package dev.rowan.it.converters;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import dev.rowan.it.converters.Article.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class ArticleRepositoryTest extends CrudContract<Article, Sku> {
  @Override
  protected CrudRepository<Article, Sku> repository(Database database) {
    return new ArticleRepository(database);
  }

  @Override
  protected String table() {
    return "goods";
  }

  @Override
  protected Article make(int number) {
    Article article = new Article();
    article.sku = new Sku("sku-" + number);
    article.price = Money.of(number + ".50");
    if (number % 2 == 1) {
      article.discount = Money.of("1.00");
      article.offers = Arrays.asList(Money.of("1"), null, Money.of("2.25"));
      article.steps = new Money[] {Money.of("3")};
      article.active = true;
      article.size = Size.M;
      article.labels = Map.of("a", "1", "b", "2");
      article.limits = new Limits(Money.of("1"), Money.of("9"));
    }
    return article;
  }

  @Override
  protected Article change(Article article) {
    article.price = Money.of("99");
    article.discount = null;
    article.offers = List.of();
    return article;
  }

  @Override
  protected Sku id(Article article) {
    return article.sku;
  }

  @Override
  protected Article missing() {
    Article article = make(1);
    article.sku = new Sku("none");
    return article;
  }
}
