package dev.rowan.it.types;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import dev.rowan.it.nulls.Person;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives back the texts that it takes, through a parameter of every kind. */
@Repository
interface Echo extends CrudRepository<Person, Long> {

  @Query("select :text::text /* :text ? */ where ':text' <> '?' and $$:text$$ <> :text")
  String text(String text);

  @Query("select p.name from person p where :name::text is null or p.name = :name limit 1")
  Optional<String> name(@Nullable String name);

  @Query("select x from unnest(:texts) with ordinality as t (x, n) where x in (:texts) order by n")
  List<String> texts(List<String> texts, Limit limit);

  @Query("select x from unnest(:texts) as t (x) order by x")
  Page<String> page(String[] texts, PageRequest page);

  @Query("select name from person where name not in (:names)")
  List<String> others(Set<String> names);

  @Query("select jsonb_build_object('k', :text::text) @> jsonb_build_object('k', :text::text)")
  boolean json(String text);

  @Query("update person set name = :name where id = :id returning name")
  String rename(long id, String name);
}
