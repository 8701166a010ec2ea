-- Statements that PostgreSQL refuses, each with what is found. Blank lines divide them.

-- UNKNOWN_COLUMN titel [title]
select titel from film

-- UNKNOWN_COLUMN titel [title]
select f.titel from film f

-- UNKNOWN_COLUMN nonsense
select title from film order by nonsense

-- UNKNOWN_COLUMN x
select 1 as x from film where x = 1

-- UNKNOWN_COLUMN x
select title as x from film group by title having x = 'a'

-- UNKNOWN_COLUMN n
select n

-- UNKNOWN_COLUMN title
select t.title from (select length from film) t

-- UNKNOWN_COLUMN c
with x (a, b) as (select title, length from film) select x.c from x

-- UNKNOWN_COLUMN lenght [length]
update film set lenght = 1

-- UNKNOWN_COLUMN nmae [name]
insert into language (nmae) values ('x')

-- UNKNOWN_COLUMN filmid [film_id]
delete from film where filmid = 1

-- UNKNOWN_COLUMN foo
delete from film_category returning foo

-- UNKNOWN_COLUMN title
select 1 from film join language using (title)

-- UNKNOWN_COLUMN foo
insert into language (name) values ('x') on conflict (language_id) do update set name = excluded.foo

-- UNKNOWN_COLUMN outside
select f.title from film f where exists (select 1 from inventory i where i.film_id = outside)

-- UNKNOWN_COLUMN length
select name from category union select name from language order by length

-- UNKNOWN_COLUMN title
merge into language l using category c on l.name = c.name when not matched then insert (name) values (title)

-- AMBIGUOUS_COLUMN last_update [f.last_update, l.last_update]
select last_update from film f join language l using (language_id)

-- AMBIGUOUS_COLUMN name [language.name, excluded.name]
insert into language (language_id, name) values (1, 'x') on conflict (language_id) do update set name = name || 'x'

-- AMBIGUOUS_COLUMN film_id [a.film_id, b.film_id]
select film_id from film a, inventory b

-- UNKNOWN_ALIAS film [f]
select film.title from film f

-- UNKNOWN_ALIAS x
select x.title from film f

-- UNKNOWN_ALIAS x
select x.* from film f

-- UNKNOWN_ALIAS a
select 1 from film a, film b join film c on c.film_id = a.film_id

-- UNKNOWN_ALIAS f
select x.n from film f, (select f.length as n) x

-- UNKNOWN_ALIAS i
select title from film where film_id in (select i.film_id from inventory) and length > 1

-- UNKNOWN_ALIAS excluded
insert into language (name) values ('x') returning excluded.name

-- UNKNOWN_TABLE flim [film]
select title from flim

-- UNKNOWN_TABLE fimls [film]
delete from fimls

-- DUPLICATE_ALIAS f
select 1 from film f, language f

-- DUPLICATE_ALIAS f
select 1 from film f join language f on true

-- VALUE_COUNT 3
insert into language (language_id, name) values (1, 'x', 3)

-- VALUE_COUNT 1
insert into language (language_id, name) values (1)
