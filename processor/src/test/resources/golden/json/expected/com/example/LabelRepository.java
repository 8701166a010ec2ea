package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Label} in the table {@code label}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class LabelRepository extends EntityRepository<Label, String> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.TEXT)
      .findById("""
          select label_name, sort_order, text_by_language
          from label
          where label_name = ?
          """)
      .findAll("""
          select label_name, sort_order, text_by_language
          from label
          order by label_name
          """)
      .findAllById("""
          select label_name, sort_order, text_by_language
          from label
          where label_name = any(?)
          order by label_name
          """)
      .existsById("select exists (select 1 from label where label_name = ?)")
      .count("select count(*) from label")
      .insert("""
          insert into label (label_name, sort_order, text_by_language)
          values (?, ?, ?)
          """)
      .update("""
          update label
          set sort_order = ?, text_by_language = ?
          where label_name = ?
          """)
      .save("""
          insert into label (label_name, sort_order, text_by_language)
          values (?, ?, ?)
          on conflict (label_name)
          do update set sort_order = excluded.sort_order,
              text_by_language = excluded.text_by_language
          """)
      .insertAll("""
          insert into label (label_name, sort_order, text_by_language)
          select v.label_name, v.sort_order, v.text_by_language
          from unnest(?::text[], ?::integer[], ?::jsonb[]) with ordinality as v(label_name,
              sort_order, text_by_language, n)
          order by v.n
          """)
      .updateAll("""
          update label t
          set sort_order = v.sort_order, text_by_language = v.text_by_language
          from unnest(?::integer[], ?::jsonb[], ?::text[]) with ordinality as v(sort_order,
              text_by_language, label_name, n)
          where t.label_name = v.label_name
          returning v.n
          """, 1)
      .saveAll("""
          insert into label (label_name, sort_order, text_by_language)
          select v.label_name, v.sort_order, v.text_by_language
          from unnest(?::text[], ?::integer[], ?::jsonb[]) with ordinality as v(label_name,
              sort_order, text_by_language, n)
          order by v.n
          on conflict (label_name)
          do update set sort_order = excluded.sort_order,
              text_by_language = excluded.text_by_language
          """)
      .upsert("sort_order, text_by_language", "", "", "label_name")
      .deleteById("""
          delete from label
          where label_name = ?
          """)
      .deleteAllById("""
          delete from label
          where label_name = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public LabelRepository(Database database) {
    super(database, QLabel.RowMapper.INSTANCE, QLabel.LABEL, SQL);
  }
}
