package com.example;

import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.KeyedViewRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link WriterTotal} from the view {@code writer_total}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class WriterTotalRepository extends KeyedViewRepository<WriterTotal, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select writer_total.id, writer_total.name, writer_total.posts, writer_total.writer_id,
              writer.id, writer.name
          from writer_total
          left join "user"."Writer" as writer on writer.id = writer_total.writer_id
          where writer_total.id = ?
          """)
      .findAll("""
          select writer_total.id, writer_total.name, writer_total.posts, writer_total.writer_id,
              writer.id, writer.name
          from writer_total
          left join "user"."Writer" as writer on writer.id = writer_total.writer_id
          order by writer_total.id
          """)
      .findAllById("""
          select writer_total.id, writer_total.name, writer_total.posts, writer_total.writer_id,
              writer.id, writer.name
          from writer_total
          left join "user"."Writer" as writer on writer.id = writer_total.writer_id
          where writer_total.id = any(?)
          order by writer_total.id
          """)
      .existsById("select exists (select 1 from writer_total where id = ?)")
      .count("select count(*) from writer_total")
      .build();

  private static final String FIND_BY_NAME = """
      select writer_total.id, writer_total.name, writer_total.posts, writer_total.writer_id,
          writer.id, writer.name
      from writer_total
      left join "user"."Writer" as writer on writer.id = writer_total.writer_id
      where writer_total.name = ?
      """;

  /** Makes a repository that works on the database. */
  public WriterTotalRepository(Database database) {
    super(database, QWriterTotal.RowMapper.INSTANCE, QWriterTotal.WRITER_TOTAL, SQL);
  }

  /** Returns the only writer total with this {@code name}, or empty when there is none. */
  public Optional<WriterTotal> findByName(String name) {
    try (SqlStatement find = statements.prepare(FIND_BY_NAME)) {
      find.setString(1, name);
      return find.optional(QWriterTotal.RowMapper.INSTANCE);
    }
  }
}
