package dev.rowan.it.docs.tasks;

import static dev.rowan.it.docs.tasks.QArticle.ARTICLE;
import static dev.rowan.query.Sql.raw;
import static dev.rowan.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.testing.RowanTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@RowanTest(schema = "/dev/rowan/it/docs/tasks/schema.sql")
class ArticleDetailsTest {

  @Test
  void castsTextToJson(Database database) {
    ArticleDetails articles = new ArticleDetailsImpl(database);
    articles.insert(new Article(null, "lamp", BigDecimal.ONE, List.of(), null));
    assertThat(articles.describe("lamp", "{\"watt\": 9}")).isTrue();
    assertThat(articles.withDetails("{ \"watt\" : 9 }")).containsExactly("lamp");
  }

  record Weight(String name, int tags) {}

  @Test
  void namesTheColumnThatIsNullWhereARecordHasAPrimitive(Database database) {
    ArticleDetails articles = new ArticleDetailsImpl(database);
    articles.insert(new Article(null, "untagged", BigDecimal.ONE, List.of(), null));
    var weights =
        database
            .select(ARTICLE.name, raw(SqlTypes.INTEGER, "null::int"))
            .from(ARTICLE)
            .where(ARTICLE.name.eq("untagged"));
    assertThatThrownBy(() -> weights.list(Weight::new))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("Column 2 is NULL")
        .hasCauseInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> weights.list((name, tags) -> Objects.requireNonNull(tags)))
        .isInstanceOf(DataException.class);
  }

  @Test
  void showsNoValueOfTheResult(Database database) {
    assertThatThrownBy(
            () ->
                database
                    .select(raw(SqlTypes.BIGINT, "?::text", value("secret")))
                    .from(ARTICLE)
                    .list())
        .isInstanceOf(DataException.class)
        .hasMessageContaining("Bad value for type long")
        .hasMessageNotContaining("secret");
  }

  @Test
  void saysWhatTheMissingRowIs(Database database) {
    ArticleDetails articles = new ArticleDetailsImpl(database);
    Article missing = new Article(-1L, "none", BigDecimal.ONE, List.of(), null);
    assertThatThrownBy(() -> articles.save(missing))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("No row has the id of this Article");
  }
}
