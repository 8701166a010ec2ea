package dev.rowan.it.converters;

import static dev.rowan.it.converters.QArticle.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.it.converters.Article.Limits;
import dev.rowan.query.Predicate;
import dev.rowan.testing.RowanTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks for converted values, and holds what goes wrong in converters. */
@RowanTest(schema = "schema.sql")
class ConvertedQueriesTest {
  private static final Sku CHEAP = new Sku("cheap");
  private static final Sku DEAR = new Sku("dear");

  private Articles articles;
  private Database database;
  private DataSource server;

  @BeforeEach
  void fill(Database opened, DataSource dataSource) throws SQLException {
    database = opened;
    server = dataSource;
    run("truncate goods");
    articles = new ArticlesImpl(database);
    articles.insertAll(List.of(article(CHEAP, "1.5", Size.S), article(DEAR, "200", Size.L)));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Article article(Sku sku, String price, Size size) {
    Article article = new Article();
    article.sku = sku;
    article.price = Money.of(price);
    article.size = size;
    article.active = size == Size.L;
    article.offers = List.of(Money.of(price));
    article.limits = new Limits(Money.of("0"), Money.of(price));
    return article;
  }

  private List<Sku> skus(Predicate condition) {
    return articles.query().where(condition).orderBy(ARTICLE.price.asc()).list().stream()
        .map(article -> article.sku)
        .toList();
  }

  @Test
  void compares() {
    assertThat(skus(ARTICLE.price.eq(Money.of("1.50")))).containsExactly(CHEAP);
    assertThat(skus(ARTICLE.price.gt(Money.of("2")))).containsExactly(DEAR);
    assertThat(skus(ARTICLE.price.between(Money.of("0"), Money.of("999"))))
        .containsExactly(CHEAP, DEAR);
    assertThat(skus(ARTICLE.price.in(List.of(Money.of("200"), Money.of("3")))))
        .containsExactly(DEAR);
    assertThat(skus(ARTICLE.sku.in(CHEAP, DEAR))).containsExactly(CHEAP, DEAR);
    assertThat(skus(ARTICLE.size.eq(Size.S))).containsExactly(CHEAP);
    assertThat(skus(ARTICLE.active.eq(true))).containsExactly(DEAR);
    assertThat(skus(ARTICLE.offers.contains(Money.of("200")))).containsExactly(DEAR);
    assertThat(skus(ARTICLE.limits.high.lt(Money.of("2")))).containsExactly(CHEAP);
    assertThat(skus(ARTICLE.limits.eq(new Limits(Money.of("0"), Money.of("200")))))
        .containsExactly(DEAR);
  }

  @Test
  void updatesAndSelects() {
    database
        .update(ARTICLE)
        .set(ARTICLE.price, Money.of("7"))
        .where(ARTICLE.sku.eq(DEAR))
        .execute();
    assertThat(database.select(ARTICLE.price).from(ARTICLE).orderBy(ARTICLE.price.asc()).list())
        .containsExactly(Money.of("1.5"), Money.of("7"));
  }

  @Test
  void finds() {
    assertThat(articles.findByPriceGreaterThanOrderByPriceAsc(Money.of("1")))
        .extracting(article -> article.sku)
        .containsExactly(CHEAP, DEAR);
    assertThat(articles.findBySkuIn(List.of(DEAR))).hasSize(1);
    assertThat(articles.findBySize(Size.L)).hasSize(1);
    assertThat(articles.findByLimitsHighLessThan(Money.of("2"))).hasSize(1);
  }

  @Test
  void runsDeclaredQueries() {
    assertThat(articles.from(Money.of("2")))
        .containsExactly(new Articles.Line(DEAR, Money.of("200")));
    assertThat(articles.priceOf(CHEAP)).isEqualTo(Money.of("1.5"));
  }

  @Test
  void namesThePropertyOfWhatCannotBeWritten() {
    assertThatThrownBy(() -> articles.insert(article(new Sku("x"), "-1", Size.S)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("Article.price")
        .hasMessageContaining("MoneyConverter")
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesThePropertyOfWhatCannotBeRead() throws SQLException {
    run("update goods set discount = -1 where sku = 'dear'");
    assertThatThrownBy(() -> articles.getById(DEAR))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("Article.discount")
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void projects() {
    Limits limits = new Limits(Money.of("0"), Money.of("200"));
    assertThat(
            articles
                .where(ARTICLE.size.eq(Size.L))
                .select(ArticleLineProjection.ARTICLE_LINE)
                .list())
        .containsExactly(new ArticleLine(DEAR, Money.of("200"), true, Size.L, null, limits));
  }
}
