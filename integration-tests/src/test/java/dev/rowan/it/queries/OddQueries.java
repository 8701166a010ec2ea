package dev.rowan.it.queries;

import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SQL that is right, though no entity knows all its names: each compiles, and each runs. */
@Repository
interface OddQueries {

  @Query(
      """
      select title from book
      where ctid is not null and xmin::text <> '0' and book.tableoid = 'book'::regclass
      """)
  List<String> systemColumns();

  @Query("select title2 || created_by from book where created_by = :by and title2 <> :title")
  List<String> unmappedColumns(String by, String title);

  @Query("select \"titel\" from book where \"titel\" = :titel")
  List<String> quotedNames(String titel);

  @Query(
      "select \"Mixed Name\" || \"order\" from \"book\" as \"The Book\" order by \"The Book\".isbn")
  List<String> quotedAliases();

  @Query("select heading from book_list")
  List<String> view();

  @Query("select reason from archive.book where isbn = :isbn and book.reason <> ''")
  List<String> otherSchema(UUID isbn);

  @Query("select b.reason from public.book b where reason(b) = b.reason")
  List<String> functionOfRow();

  @Query("select n from generate_series(1, :most) as s(n) where s.n > 1")
  List<Integer> tableFunction(int most);

  @Query("select key from book, jsonb_each_text(facts) as fact where fact.value = :value")
  List<String> functionOfColumn(String value);

  @Query("with book as (select 1 as one), b as (select one as two from book) select two from b")
  int shadowedTable();

  @Query(
      """
      with b as (select * from book), c as (select b.*, pages as leaves from b)
      select title2 from c where leaves > :least and created_by = 'ana' order by c."order"
      """)
  List<String> starsOfCommonTables(int least);

  @Query("select b.id::text from book as b(id) where b.pages > 0")
  List<String> renamedColumns();

  @Query("select title from book where exists (select 1 from archive.book a where reason <> title)")
  List<String> outerColumns();

  @Query(
      """
      select title from book b left join lateral (
        select count(*) as copies from archive.book a where a.isbn = b.isbn) as l on true
      where l.copies = 0 window w as (partition by b.created_by order by b.created_by)
      order by row_number() over w, b.title2
      """)
  List<String> lateral();

  @Query(
      """
      select title -- not :one; nor 'this
      from book /* :two /* nested :three */ */
      where title <> ':four' and title <> $$:five '$$ and title <> $x$ $$:six$$ $x$
        and title <> E'\\':seven' and title || ':eight' <> :title
      """)
  List<String> texts(String title);

  @Query("select keywords[1:2] from book where keywords[1] = :first and isbn::text <> '::text'")
  List<List<String>> colons(String first);

  @Query("select make_interval(days := :days)::text")
  String namedArguments(int days);

  @Query(
      """
      select title from book
      where facts ? :key and facts ?| array[:key, 'x'] and not facts ?& array['y', :key]
        and facts @> jsonb_build_object(:key::text, facts -> :key) and facts #>> '{}' is not null
      """)
  List<String> jsonOperators(String key);

  @Query(
      """
      select coalesce(created_by, 'all') || count(*) from book
      group by grouping sets ((created_by), ()) having count(*) >= :least
      order by grouping(created_by), 1
      """)
  List<String> groupingSets(long least);

  @Query("select column1 from (values (:a::int), (:b)) as v order by v.column1")
  List<Integer> values(int a, int b);

  @Query(
      "select created_by from book union all select reason from archive.book order by created_by")
  List<String> union();

  /** Of the columns in their own order. */
  record Titled(String title, int pages) {}

  @Query("table book")
  List<Titled> wholeTableAsRecords();

  @Query("table archive.book")
  List<UUID> wholeTable();

  @Query(
      "select title from book where (title, created_by) = (:title, :by) for no key update of book")
  List<String> rows(String title, String by);

  @Query("select count(*) from book where coalesce(cover, :cover) like :pattern and cover is null")
  int bytes(byte[] cover, byte[] pattern);

  @Query("select title, pages, created_at, keywords, binding, price, isbn from book")
  List<Map<String, @Nullable Object>> maps();

  @Query(
      """
      select true as a, 1::smallint as b, 2 as c, 3::bigint as d, 1.5::real as e, 2.5::float8 as f,
        '\\x01'::bytea as g, date '2026-01-02' as h, time '03:04' as i, timetz '03:04+01' as j,
        timestamp '2026-01-02 03:04' as k, interval '1 day' as l, '{"a": 1}'::jsonb as m,
        '{1,null}'::int[] as n, 'text'::name as "Mixed O", inet '::1' as p, null as q,
        '{paper,audio}'::binding[] as r
      """)
  Map<String, @Nullable Object> oneOfEach();

  @Query("select f.* from unnest(:names) with ordinality as f(name, name)")
  Stream<Map<String, @Nullable Object>> mapsOfOneName(List<String> names);

  /** Its columns are not known while compiling. */
  record Person(String firstName, int years, @Nullable String city) {}

  @Query("select p.* from people(:least) as p order by 1")
  List<Person> people(int least);

  /** One with a component that the function does not return. */
  record Stranger(String firstName, String shoe) {}

  @Query("select p.* from people(0) as p")
  List<Stranger> strangers();

  @Query("select p.*, p.* from people(0) as p")
  List<Person> people();

  @Query("call nothing()")
  void procedure();

  @Query("select set_config('rowan.test', :value, false)")
  void function(String value);
}
