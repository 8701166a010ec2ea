package dev.rowan.it.projections;

import static dev.rowan.it.projections.LinesArticleEntitiesProjection.LINES_ARTICLE_ENTITIES;
import static dev.rowan.it.projections.LinesArticleLineProjection.LINES_ARTICLE_LINE;
import static dev.rowan.it.projections.LinesArticleOfPageProjection.LINES_ARTICLE_OF_PAGE;
import static dev.rowan.it.projections.LinesBookingLineProjection.LINES_BOOKING_LINE;
import static dev.rowan.it.projections.LinesTopicLineProjection.LINES_TOPIC_LINE;
import static dev.rowan.it.projections.LinesWriterNameProjection.LINES_WRITER_NAME;
import static dev.rowan.it.projections.LinesWriterPageProjection.LINES_WRITER_PAGE;
import static dev.rowan.it.relations.QArticle.ARTICLE;
import static dev.rowan.it.relations.QTopic.TOPIC;
import static dev.rowan.it.relations.QWriter.WRITER;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.it.projections.Lines.ArticleEntities;
import dev.rowan.it.projections.Lines.ArticleLine;
import dev.rowan.it.projections.Lines.ArticleOfPage;
import dev.rowan.it.projections.Lines.BookingLine;
import dev.rowan.it.projections.Lines.Pair;
import dev.rowan.it.projections.Lines.PortraitFile;
import dev.rowan.it.projections.Lines.RemarkText;
import dev.rowan.it.projections.Lines.SeatLine;
import dev.rowan.it.projections.Lines.Stats;
import dev.rowan.it.projections.Lines.TopicLine;
import dev.rowan.it.projections.Lines.Wide;
import dev.rowan.it.projections.Lines.WriterName;
import dev.rowan.it.projections.Lines.WriterPage;
import dev.rowan.it.relations.ArticleRepository;
import dev.rowan.it.relations.BookingRepository;
import dev.rowan.it.relations.Writer;
import dev.rowan.it.relations.WriterRepository;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ProjectionQuery;
import dev.rowan.query.Select1;
import dev.rowan.query.Tuple2;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Records with {@code @Projection}: what they hold, and by how many statements of which columns.
 */
@RowanTest(schema = "/dev/rowan/it/relations/schema.sql")
class ProjectionsTest {
  private static final WriterName ANA = new WriterName("ana");

  private final List<String> statements = new ArrayList<>();
  private Database database;
  private ArticleRepository articles;
  private WriterRepository writers;

  @BeforeEach
  void load(TestDatabase server) throws SQLException {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    articles = new ArticleRepository(database);
    writers = new WriterRepository(database);
    sql(
        """
        truncate writer, portrait, article, topic, article_topic, remark, seat, booking cascade;
        insert into writer values (1, 'ana'), (2, 'bob');
        insert into portrait values (1, 1, 'ana.png');
        insert into article values (1, 'first', 1, 2), (2, 'second', 1, null), (3, 'third', null, 1);
        insert into topic values (1, 'art', null), (2, 'film', 1);
        insert into article_topic values (1, 1), (1, 2), (2, 1);
        insert into remark values (1, 'good', 1), (2, 'bad', 1);
        insert into seat values (1, 1, 'window'), (1, 2, 'aisle');
        insert into booking values (1, 1, 2, null, null), (2, null, null, 1, 1);
        """);
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFreeOneReadsAnExpressionForEachComponent() {
    List<Stats> stats =
        database
            .select(new LinesStatsProjection(WRITER.name, count(ARTICLE.id)))
            .from(WRITER)
            .leftJoin(ARTICLE)
            .on(ARTICLE.writerId.eq(WRITER.id))
            .groupBy(WRITER.id)
            .orderBy(WRITER.name.asc())
            .list();
    assertThat(stats).containsExactly(new Stats("ana", 2), new Stats("bob", 0));
  }

  @Test
  void aFreeOneHoldsEntitiesAndRecords() {
    List<Pair> pairs =
        database
            .select(
                new LinesPairProjection(
                    ARTICLE.title, WRITER, new LinesWriterNameProjection(WRITER), ARTICLE.id))
            .from(ARTICLE)
            .leftJoin(WRITER)
            .on(ARTICLE.writerId.eq(WRITER.id))
            .orderBy(ARTICLE.id.asc())
            .list();
    assertThat(pairs.get(0).writer()).hasToString("ana");
    assertThat(pairs.get(1).writer()).isSameAs(pairs.get(0).writer());
    assertThat(pairs).extracting(Pair::name).containsExactly(ANA, ANA, null);
    assertThat(pairs.get(2)).isEqualTo(new Pair("third", null, null, 3L));
  }

  @Test
  void aNullWhereAPrimitiveIsFailsWithTheNameOfTheComponent() {
    Select1<Stats> select =
        database
            .select(new LinesStatsProjection(ARTICLE.title, ARTICLE.writerId))
            .from(ARTICLE)
            .orderBy(ARTICLE.id.asc());
    assertThat(select.limit(2).list()).hasSize(2);
    assertThatThrownBy(select::list)
        .isInstanceOf(DataException.class)
        .hasMessageContaining("Column 2 (articles) is NULL where the class has a primitive");
  }

  @Test
  void oneOfAnEntityReadsWhatItsComponentsNeed() {
    List<ArticleLine> lines =
        articles.query().orderBy(ARTICLE.id.asc()).select(LINES_ARTICLE_LINE).list();
    TopicLine art = new TopicLine("art", null);
    TopicLine film = new TopicLine("film", "art");
    List<RemarkText> remarks = List.of(new RemarkText("bad"), new RemarkText("good"));
    assertThat(lines)
        .containsExactly(
            new ArticleLine(1L, "first", 1L, "ana", ANA, Set.of(art, film), remarks),
            new ArticleLine(2L, "second", 1L, "ana", ANA, Set.of(art), List.of()),
            new ArticleLine(3L, "third", null, null, null, Set.of(), List.of()));
    assertThat(statements)
        .containsExactly(
            "select article.id, article.title, article.writer_id, writer.name, writer.name,"
                + " writer.id, article.id, article.id from article left join writer on writer.id ="
                + " article.writer_id order by article.id",
            "select topic.name, parent.name, article_topic.article_id from topic join"
                + " article_topic on article_topic.topic_id = topic.id left join topic as parent on"
                + " parent.id = topic.parent_id where article_topic.article_id = any(?)",
            "select text, article_id from remark where article_id = any(?) order by id desc");
  }

  @Test
  void nothingIsAskedForNoRows() {
    assertThat(articles.where(ARTICLE.id.eq(9L)).select(LINES_ARTICLE_LINE).list()).isEmpty();
    assertThat(statements).hasSize(1);
  }

  @Test
  void theQueryGoesOnAfterwards() {
    ProjectionQuery<Writer, WriterName> names = writers.query().select(LINES_WRITER_NAME);
    assertThat(names.where(WRITER.id.gt(1L)).one()).isEqualTo(new WriterName("bob"));
    assertThat(names.orderBy(WRITER.id.asc()).first()).contains(ANA);
    assertThat(names.count()).isEqualTo(2);
    assertThat(names.exists()).isTrue();
    assertThat(names.last()).contains(new WriterName("bob"));
    assertThat(names.limit(1).last()).contains(ANA);
    assertThat(names.asSelect().union(names.asSelect()).list()).hasSize(2);
    assertThat(statements.get(0)).isEqualTo("select name from writer where id > ? limit 2");
  }

  @Test
  void recordsNestAsDeepAsTheyDo() {
    WriterPage page = writers.where(WRITER.id.eq(1L)).select(LINES_WRITER_PAGE).one();
    assertThat(page.portrait()).isEqualTo(new PortraitFile("ana.png"));
    assertThat(page.articles()).extracting(ArticleLine::title).containsExactly("first", "second");
    assertThat(page.articles().get(0).topics()).hasSize(2);
    assertThat(statements).hasSize(4);
    List<ArticleOfPage> all =
        articles.query().orderBy(ARTICLE.id.asc()).select(LINES_ARTICLE_OF_PAGE).list();
    assertThat(all.get(1).writer()).isEqualTo(page);
    assertThat(all.get(2).writer()).isNull();
  }

  @Test
  void entitiesAreReadWhole() {
    List<ArticleEntities> all =
        articles.query().orderBy(ARTICLE.id.asc()).select(LINES_ARTICLE_ENTITIES).list();
    assertThat(all.get(0).writer()).hasToString("ana");
    assertThat(all.get(1).writer()).isSameAs(all.get(0).writer());
    assertThat(all.get(2).writer()).isNull();
    assertThat(all.get(0).topics()).hasSize(2);
  }

  @Test
  void aStreamCompletesItsRowsInPortions() throws SQLException {
    sql("insert into article select n, 'n' || n, 1 from generate_series(10, 2009) as n");
    sql("insert into remark select n, 'r' || n, n from generate_series(10, 2009) as n");
    statements.clear();
    try (Stream<ArticleLine> lines =
        articles.query().orderBy(ARTICLE.id.asc()).select(LINES_ARTICLE_LINE).stream()) {
      assertThat(lines.skip(3))
          .hasSize(2000)
          .allSatisfy(
              line -> assertThat(line.remarks()).containsExactly(new RemarkText("r" + line.id())));
    }
    assertThat(statements).hasSize(1 + 3 * 2);
  }

  @Test
  void aPathOfSeveralColumnsLeadsToOne() {
    BookingRepository bookings = new BookingRepository(database);
    assertThat(bookings.query().select(LINES_BOOKING_LINE).list())
        .containsExactlyInAnyOrder(
            new BookingLine(1, new SeatLine("aisle")), new BookingLine(2, null));
  }

  @Test
  void manyAreAPartOfAnySelect() {
    List<Tuple2<String, List<String>>> rows =
        database
            .select(ARTICLE.title, ARTICLE.topics().where(TOPIC.name.ne("film")).list(TOPIC.name))
            .from(ARTICLE)
            .orderBy(ARTICLE.id.asc())
            .list();
    assertThat(rows)
        .containsExactly(
            new Tuple2<>("first", List.of("art")),
            new Tuple2<>("second", List.of("art")),
            new Tuple2<>("third", List.of()));
    assertThat(statements).hasSize(2);
  }

  @Test
  void aLimitIsForEachOwner() {
    List<Tuple2<Long, List<TopicLine>>> rows =
        database
            .select(
                ARTICLE.id,
                ARTICLE.topics().orderBy(TOPIC.name.desc()).limit(1).list(LINES_TOPIC_LINE))
            .from(ARTICLE)
            .where(ARTICLE.id.lt(3L))
            .orderBy(ARTICLE.id.asc())
            .list();
    assertThat(rows)
        .containsExactly(
            new Tuple2<>(1L, List.of(new TopicLine("film", "art"))),
            new Tuple2<>(2L, List.of(new TopicLine("art", null))));
  }

  @Test
  void anythingThatAColumnHoldsIsRead() {
    Wide wide =
        database
            .select(
                new LinesWideProjection(
                    value(1),
                    value((short) 2, SqlTypes.SMALLINT),
                    value((byte) 3, SqlTypes.BYTE),
                    value(4L),
                    value(5.5f, SqlTypes.REAL),
                    value(6.5),
                    value(true),
                    value('x', SqlTypes.CHAR),
                    value("y"),
                    value(new BigDecimal("7.50")),
                    value(List.of("a", "b"), SqlTypes.listOf(SqlTypes.TEXT)),
                    value(new int[] {1, 2}, SqlTypes.INTEGER_ARRAY)))
            .one();
    assertThat(wide)
        .usingRecursiveComparison()
        .isEqualTo(
            new Wide(
                1,
                (short) 2,
                (byte) 3,
                4,
                5.5f,
                6.5,
                true,
                'x',
                "y",
                new BigDecimal("7.50"),
                List.of("a", "b"),
                new int[] {1, 2}));
  }

  @Test
  void whatIsFetchedIsSaidByTheProjectionAlone() {
    assertThatThrownBy(() -> articles.query().with(ARTICLE.writer()).select(LINES_ARTICLE_LINE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("leave with(…) out");
  }
}
