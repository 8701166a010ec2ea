package dev.rowan.it.projections;

import dev.rowan.annotations.From;
import dev.rowan.annotations.Projection;
import dev.rowan.it.relations.Article;
import dev.rowan.it.relations.Booking;
import dev.rowan.it.relations.Portrait;
import dev.rowan.it.relations.Remark;
import dev.rowan.it.relations.Seat;
import dev.rowan.it.relations.Topic;
import dev.rowan.it.relations.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The records that the tests read. */
interface Lines {

  /** Of no entity. */
  @Projection
  record Stats(String name, long articles) {}

  /** Of no entity, with an entity and a record of several columns. */
  @Projection
  record Pair(String title, Writer writer, WriterName name, Long number) {}

  /** More columns than a tuple has. */
  @Projection
  record Wide(
      int a,
      short b,
      byte c,
      long d,
      float e,
      double f,
      boolean g,
      char h,
      String i,
      BigDecimal j,
      List<String> k,
      int[] l) {}

  @Projection(Writer.class)
  record WriterName(String name) {}

  @Projection(Topic.class)
  record TopicLine(String name, String parentName) {}

  @Projection(Remark.class)
  record RemarkText(String text) {}

  @Projection(Article.class)
  record ArticleLine(
      Long id,
      String title,
      Long writerId,
      String writerName,
      @From("writer") WriterName author,
      Set<TopicLine> topics,
      List<RemarkText> remarks) {

    /** Copies, as records of people who are careful do. */
    public ArticleLine {
      topics = Set.copyOf(topics);
      remarks = List.copyOf(remarks);
    }
  }

  @Projection(Writer.class)
  record WriterPage(String name, List<ArticleLine> articles, PortraitFile portrait) {}

  @Projection(Portrait.class)
  record PortraitFile(String file) {}

  @Projection(Article.class)
  record ArticleEntities(Writer writer, Collection<Topic> topics) {}

  @Projection(Article.class)
  record ArticleOfPage(String title, WriterPage writer) {}

  @Projection(Booking.class)
  record BookingLine(int id, SeatLine seat) {}

  @Projection(Seat.class)
  record SeatLine(String name) {}
}
