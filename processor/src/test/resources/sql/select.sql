-- Statements that PostgreSQL accepts on the Pagila database. Blank lines divide them.

select

select 1

select * from film

select f.* from film f

select film.title, public.film.length from public.film

select title as "Title", length minutes from film where length > :min and rating = 'PG'

select distinct rating from film

select distinct on (rating) rating, title from film order by rating, length desc nulls last

select all title from film

select count(*), count(distinct rating), sum(length), avg(length), min(title), max(last_update) from film

select rating, count(*) filter (where length > 100) as long from film group by rating having count(*) > 5

select f.title, l.name from film f join language l on l.language_id = f.language_id

select title, name from film join language using (language_id)

select language_id, film.language_id, language.language_id from film join language using (language_id)

select j.language_id from film join language using (language_id) as j

select f.title, o.name from film f left join language o on o.language_id = f.original_language_id

select f.title, l.name from film f right outer join language l using (language_id)

select f.title, l.name from film f full join language l using (language_id)

select f.title, l.name from film f cross join language l

select category_id, last_update from film_category natural join category

select f.title, c.name from film f, film_category fc, category c where f.film_id = fc.film_id and fc.category_id = c.category_id

select f.title from (film f join film_category fc using (film_id)) join category c using (category_id)

select j.title, j.name from (film join language using (language_id)) as j (lid, fid)

select a.first_name from actor a join film_actor fa join film f on f.film_id = fa.film_id on fa.actor_id = a.actor_id

select t.n, t.title from (select title, length as n from film) t where t.n is not null

select title, n from (select title, length from film) as t (title, n)

select f.title, x.total from film f cross join lateral (select count(*) as total from inventory i where i.film_id = f.film_id) x

select f.title, x.total from film f left join lateral (select count(*) as total from inventory i where i.film_id = f.film_id) x on true

select f.title from film f, lateral (select 1 from inventory i where i.film_id = f.film_id) x

select title from film where film_id in (select film_id from inventory where store_id = :store)

select title from film where film_id not in (1, 2, :id)

select title from film where film_id = any(:ids) or film_id <> all (array[1, 2]) or film_id = some (select 1)

select title from film where exists (select from inventory where inventory.film_id = film.film_id)

select title from film f where (select count(*) from inventory i where i.film_id = f.film_id) > 3

select title from film where (film_id, language_id) = (1, 2) or row(film_id, language_id) < row(3, 4)

select title from film where (film_id, language_id) in ((1, 1), (:a, :b))

select title from film where (film_id, language_id) in (select film_id, 1 from inventory)

select title from film where title like 'A%' and title not ilike :pattern escape '!' and title similar to '(A|B)%'

select title from film where title like any (array['A%', 'B%'])

select title from film where title ~ '^A' and title !~* 'x' and title || 'x' <> 'y'

select title from film where length between :low and :high and length not between symmetric 5 and 1

select title from film where original_language_id is null and (rating is not null) is true and rating is distinct from 'G'

select title from film where rating isnull or rating notnull or not (length > 5) is unknown

select case when length > 100 then 'long' when length > 50 then 'medium' else 'short' end as size, case rating when 'G' then 1 end from film

select coalesce(original_language_id, language_id), nullif(length, 0), greatest(length, 1), least(1, 2) from film

select cast(length as bigint), length::text, length::numeric(5, 2), '1'::int, 'a'::character varying(3), '{}'::int[], '{}'::text[3][], '1'::double precision, now()::timestamp(3) with time zone from film

select length::numeric(5, -2), length::numeric(5,- 2) from film

select date '2020-01-01', timestamp '2020-01-01 00:00', timestamp with time zone '2020-01-01 00:00+00', timestamp(3) without time zone '2020-01-01', time '10:00', interval '1' day, interval '1 day', interval(3) '1 s', interval '1-2' year to month, int4 '1', jsonb '{}', double precision '1.5', bit varying '101', numeric(3,1) '1.5', bool 'true'

select extract(year from last_update), extract('month' from last_update), extract(epoch from interval '1 day') from film

select substring(title from 1 for 2), substring(title for 3), substring(title from '^.'), substring(title, 1, 2), overlay(title placing 'x' from 2 for 3), position('a' in title), position(:part in title), trim(title), trim(both 'x' from title), trim(leading from title), trim(title, 'x'), ltrim(title) from film

select current_date, current_time, current_time(0), current_timestamp, current_timestamp(3), localtime, localtimestamp, current_user, session_user, user, current_catalog, current_schema, current_role

select last_update at time zone 'UTC', (last_update at time zone :zone)::date, last_update at local from film

select title collate "C" from film order by title collate pg_catalog."C" desc

select special_features[1], special_features[1:2], special_features[:2], special_features[2:], special_features[:], (special_features)[1], (array[1,2,3])[2], (array[[1,2],[3,4]])[1][2] from film

select array[]::int[], array(select film_id from film), array[1, 2] || 3, row(1, 'a'), row(), (1, 2)

select special_features @> array['Trailers'], special_features && :features::text[], '{"a": 1}'::jsonb ? 'a', '{"a": 1}'::jsonb ->> 'a', '{"a": 1}'::jsonb #>> '{a}', '{"a": 1}'::jsonb ?| array['a'], '{"a":1}'::jsonb @? '$.a' from film

select rental_period @> :at::timestamp, lower(rental_period), rental_period -|- rental_period from rental

select 2 + 3 * 4 ^ 2 - -5 % 3, @ -5, |/ 4, ~ 1, 1 << 2 & 3, not true or false and true, - 2 ^ 2, +1

select 1 operator(pg_catalog.+) 2

select rank() over (order by length), row_number() over (partition by rating order by length desc), sum(length) over w, lag(title, 1, 'x') over (w rows between unbounded preceding and current row), first_value(title) over (w range between 1 preceding and 2 following exclude current row), count(*) over () from film window w as (partition by rating order by length)

select percentile_cont(0.5) within group (order by length), mode() within group (order by rating), string_agg(title, ', ' order by title desc), array_agg(distinct rating), jsonb_object_agg(film_id, title), bool_and(length > 3) from film

select rating, language_id, grouping(rating, language_id), count(*) from film group by grouping sets ((rating, language_id), (rating), ()), rollup (length, (rating, film_id)), cube (title)

select rating r, count(*) from film group by r order by r

select rating, count(*) from film group by 1 order by 2 desc, 1

select title as name from film order by name

select title from film order by length, upper(title) using >

select title from film limit 10 offset 5

select title from film limit all

select title from film limit :n offset :m

select title from film offset 5 rows fetch first 10 rows only

select title from film fetch next row only

select title from film order by length fetch first :n rows with ties

select title from film for update

select f.title from film f join language l using (language_id) for no key update of f nowait

select f.title from film f join language l using (language_id) for share of f, l skip locked

select title from film union select name from category

select title from film union all select name from category order by title limit 3

select title from film intersect (select title from film except select 'x') order by 1

(select title from film order by length limit 1) union all (select title from film order by length desc limit 1)

((select 1) union (select 2)) order by 1

select ((select 1) + 1), ((((2)))), (((select 3)))

select title from film where film_id in ((select 1), 2)

values (1, 'a'), (2, 'b')

values (1, 'a'), (2, 'b') order by column1 desc limit 1

select * from (values (1, 'a'), (2, 'b')) as v (id, name) where v.id > 1

select column1, v.column2 from (values (1, 'a')) v

table film

select count(*) from only film

select count(*) from film * f

select title from film tablesample bernoulli (10) repeatable (3)

select n from generate_series(1, 10) n

select g.n, n from generate_series(1, 10) as g(n)

select a.elem, a.nr from film f cross join unnest(f.special_features) with ordinality as a(elem, nr)

select * from rows from (generate_series(1, 3), generate_series(1, 4)) as r(a, b)

select r.a, b from jsonb_to_recordset('[{"a":1,"b":"x"}]') as r(a int, b text)

select * from json_to_record('{"a":1}') as (a int)

select * from film_in_stock(1, 1)

select * from film f, film_in_stock(f.film_id, 1) s

select get_customer_balance(c.customer_id, now()::timestamp) from customer c

select f, f.title from film f

select (f).title, (f.*).length from film f

select row_to_json(f), to_jsonb(f.*), count(f.*), count(f) from film f group by f

select f.ctid, xmin, tableoid::regclass from film f

with long as (select * from film where length > 100) select long.title from long

with a (x, y) as (select film_id, title from film), b as materialized (select x from a), c as not materialized (select 1 as one) select a.y, b.x, c.one from a join b on a.x = b.x cross join c

with recursive t (n) as (values (1) union all select n + 1 from t where n < 100) select sum(n) from t

with recursive t as (select 1 as n, 'a'::text as s union all select t.n + 1, t.s || 'x' from t where t.n < 5) select n, s from t

with recursive t as (select 1 as n union all select n + 1 from t where n < 5) search depth first by n set ordercol select n, ordercol from t order by ordercol

with recursive t as (select 1 as n union all select n + 1 from t where n < 5) cycle n set is_cycle using path select n, is_cycle, path from t

with recursive t as (select 1 as n union all select n + 1 from t where n < 5) cycle n set c to 'Y' default 'N' using path select n, c from t

with moved as (delete from film_category where film_id = :id returning *) select film_id, category_id from moved

with ins as (insert into language (name) values ('x') returning language_id), upd as (update language set name = 'y' returning language_id as id) select * from ins cross join upd

with x as (select 1 as a) (select a from x) union all select 2

select title from film where film_id = (with m as (select max(film_id) as id from film) select id from m)

select (select name from language l where l.language_id = f.language_id) from film f

select f.title from film f where f.length > (select avg(g.length) from film g where g.rating = f.rating)

select a.first_name || ' ' || a.last_name as full_name, count(*) as films from actor a join film_actor using (actor_id) group by a.actor_id order by films desc, full_name

select date_trunc('month', payment_date) as month, sum(amount) from payment group by month order by month

select customer_id, sum(amount) as total from payment where payment_date >= :from and payment_date < :to group by customer_id having sum(amount) > :least order by total desc

select U&"\0074itle", title "Ü" from film /* a /* nested */ comment */ -- and a line

select 'it''s', E'a\'b', $$dollar$$, $x$ :no $$ param $x$, U&'d\0061t', B'101', X'1F', N'x', 1e3, .5, 0x1F, 1_000

select title from film where title = :title and :title <> '' and (:rating::mpaa_rating is null or rating = :rating::mpaa_rating)

select concat(variadic array['a', 'b']), make_interval(days => 10), make_interval(days := :days)

select xmlelement(name foo, xmlattributes('xyz' as bar)), json_object('a' value 1), json_array(1, 2)

select x.id from xmltable('/a' passing ('<a id="1"/>'::xml) columns id int path '@id') as x

select store_id, film_id, count(*) over (partition by store_id) from inventory order by count(*) over (partition by store_id)

select rental_rate::int as "select", "length" from film order by "select"

select a.* from (select f.*, l.name as language from film f join language l using (language_id)) a where a.language = 'English' and a.title is not null

select * from actor_info

select rating from film group by rating having rating = 'G'

select avg(length) as length from film group by rating order by length

select title from film where '2020-01-01' < last_update and (date '2020-01-01', date '2020-02-01') overlaps (last_update::date, current_date)

select title from film where length in (1, 2) is not false

select f.title from film as f inner join language as l on (l.language_id = f.language_id) where l.name in ('English', :other)

select title, (rental_duration * rental_rate)::numeric(8, 2) as price from film order by price

select left(title, 3), right(title, 2), replace(title, 'A', 'B'), length(title), char_length(title), upper(title) from film

select true, false, null, not true, 1 = 1, 'x' is null, exists (select 1), 'a' is normalized, 'a' is nfc normalized, '1' is json, '{}' is json object

select year.year from (select 1 as year) year

select e.day from (select 1 as day) as e

select sum(sum(amount)) over () from payment group by customer_id

select f.film_id from film f where f.film_id in (select i.film_id from inventory i join store s on s.store_id = i.store_id where s.manager_staff_id = :manager)

select title from film where (length, title) > (:length, :title) order by length, title limit 10

select (select array_agg(x) from unnest(special_features) x) from film

select film_id id from film union select actor_id from actor order by id

select f.title from film f where f.film_id in (select i.film_id from inventory i join rental r using (inventory_id) where upper(r.rental_period) is null)

select c.first_name, r.n from customer c left join (select customer_id, count(*) n from rental group by customer_id) r using (customer_id) where r.n > 3 or r.n is null

select a.* from film f inner join film_actor fa using (film_id) inner join actor a using (actor_id) where f.title = :title order by a.last_name

select x.a, y.b from (values (1)) x(a) left join (values (1, 2)) y(a, b) on x.a = y.a

select f.title, s.* from film f, unnest(f.special_features) s

select f.title, s.s from film f left join lateral unnest(f.special_features) as s on true

select title, row_number() over w as nr from film window w as (partition by rating order by length), v as (w rows 1 preceding)

select rating, title from (select rating, title, rank() over (partition by rating order by length desc) as r from film) ranked where r <= :n

select count(*) over (partition by date_trunc('day', last_update) order by last_update range between interval '1 day' preceding and current row) from film

select t.* from film t where not exists (select * from inventory where film_id = t.film_id)

select f.title from film f join lateral (select i.inventory_id from inventory i where i.film_id = f.film_id order by 1 limit 1) i on true

select day::date from generate_series(:from::date, :to::date, interval '1 day') as day

select title from film where last_update > now() - interval '7 days' and last_update < current_date + 1

select title from film where last_update > now() - :days * interval '1 day'

select title from film where (:title::text is null or title ilike '%' || :title || '%') and length >= coalesce(:min, 0)

select first_name as "firstName", "last_name" as "lastName" from customer where customer_id = :id

select store.store_id, s.staff_id from store natural join staff s

select c.city, k.country from city c natural join (select country_id, country from country) k

select "film"."title" from "public"."film"

select max(film) from (select title as film from film) film

select title from film f where f.* is not null

select string_agg(distinct title, ',' order by title) from film

select array_agg(title order by length desc, title) filter (where rating = 'G') from film

select json_agg(json_build_object('id', f.film_id, 'title', f.title)) from film f

select jsonb_build_object('film', to_jsonb(f) - 'fulltext') -> 'film' ->> 'title' from film f

select (select row(f.title, f.length)), row(f.*) from film f

select (array_agg(title))[1], (array_agg(title))[1:2] from film

select format('%s', title), to_char(last_update, 'YYYY'), md5(title), title ^@ 'A' from film

select language, count(*) from (select l.name as language from film join language l using (language_id)) group by language

select l from language l where l = (select x from language x limit 1)

select 1 from film where fulltext @@ to_tsquery('english', :query) order by ts_rank(fulltext, to_tsquery(:query)) desc

select sum(case when rating = 'G' then 1 else 0 end)::int as g, round(avg(length), 2) from film

select payment_date::date as day, sum(amount) over (order by payment_date::date rows between 6 preceding and current row) from payment

with recursive c(id, depth) as (select city_id, 0 from city where city_id = :id union select c2.city_id, c.depth + 1 from city c2, c where c2.country_id = c.id and c.depth < 5) select id, max(depth) from c group by id

with a as (select 1 as x), b as (with c as (select x from a) select x + 1 as y from c) select a.x, b.y from a, b

select distinct on (customer_id) customer_id, payment_date, amount from payment order by customer_id, payment_date desc

select * from (select 1 as a union all select 2) t where a > 1

select a, b from (select 1, 2) as t(a, b)

select t.a, t."?column?" from (select 1 as a, 2 + 3) t

select title from film order by case when :sort = 'x' then title else description end, film_id

select title from film where film_id = :id::int and rating::text = :rating

select grouping(rating), rating from film group by rollup(rating) order by grouping(rating), 2

select * from film where ctid = '(0,1)' for update skip locked limit 1
