insert into language (name) values ('Latin')

insert into language (name) values (:name), (default) returning language_id, name as label

insert into language (language_id, name) values (default, :name) returning *

insert into language default values

insert into language as l (name) select name from category where name = :name returning l.language_id, l.last_update

insert into language values (100, 'x', now())

insert into language (language_id, name) overriding user value select 1, 'x'

insert into language (select 100, 'x')

insert into language (name) (select name from category) on conflict do nothing

insert into language (language_id, name) values (1, :name) on conflict (language_id) do update set name = excluded.name, last_update = now() where language.name <> excluded.name returning language_id

insert into language as l (language_id, name) values (1, 'x') on conflict (language_id) where language_id > 0 do update set (name, last_update) = (excluded.name, l.last_update) where l.name is not null

insert into language (language_id, name) values (1, 'x') on conflict on constraint language_pkey do update set name = (select max(name) from category)

insert into film (title, language_id, fulltext, special_features) values (:title, :language, to_tsvector(:title), array['a', 'b'])

insert into film (title, language_id, fulltext, special_features[1]) values (:title, 1, '', 'x')

with c as (select name from category) insert into language (name) select name from c

insert into language (name) with c as (select name from category) select name from c

insert into language (name) values (:name) returning (language_id + 1) as next, upper(name)

update film set title = :title where film_id = :id

update film set title = upper(title), length = length + 1, rating = default

update film f set title = :title from language l where l.language_id = f.language_id and l.name = :language returning f.film_id, l.name

update film as f set (title, length) = (:title, :length) where f.film_id = 1

update film set (title, length) = row('x', 1) where film_id = 1

update film set (title, length) = (select name, 1 from category limit 1) where film_id = 1

update film set special_features[1] = 'x', special_features[1:2] = '{a,b}' where film_id = 1

update only film set title = 'x' where film_id in (:ids) returning *

with best as (select film_id from film order by length desc limit 1) update film set title = 'Best' from best where best.film_id = film.film_id returning film.*

update film set length = (select count(*) from inventory where inventory.film_id = film.film_id)

delete from film_category where film_id = :id

delete from film_category

delete from only film_category fc where fc.film_id = :id and fc.category_id = any (:categories) returning fc.*

delete from film_category fc using film f join language l using (language_id) where f.film_id = fc.film_id and l.name = :name returning f.title, category_id

with old_films as (select film_id from film where length < 10) delete from film_category using old_films where old_films.film_id = film_category.film_id

merge into language l using category c on l.name = c.name when matched and l.name = 'x' then update set name = c.name, last_update = default when matched then delete when not matched then insert (name) values (c.name)

merge into language as l using (select name from category) c on l.name = c.name when not matched by source then delete when not matched by target and c.name <> '' then insert (name, last_update) values (c.name, default) when matched then do nothing returning l.language_id, c.name, merge_action()

update inventory i set store_id = s.store_id from store s join staff st on st.store_id = s.store_id where i.store_id = :store and st.staff_id = :staff

update film set rental_rate = rental_rate * 1.1 where film_id in (select film_id from inventory where store_id = :store) returning film_id, rental_rate as rate

delete from rental r where r.customer_id = :customer and not exists (select 1 from payment p where p.rental_id = r.rental_id)

insert into film_category (film_id, category_id) select :film, category_id from category where name = any(:names) on conflict (film_id, category_id) do update set last_update = excluded.last_update

insert into language (name) select unnest(:names::text[]) returning *

with d as (delete from language where name = :name returning *) insert into category (name) select d.name from d returning category_id

insert into language as l (language_id, name) values (:id, :name) on conflict (language_id) do update set name = coalesce(excluded.name, l.name) where l.last_update < now() - interval '1 hour' returning (xmax = 0) as inserted
