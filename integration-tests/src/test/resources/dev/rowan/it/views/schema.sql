create table shop (
  id integer primary key,
  name text not null
);
create table sale (
  id bigint generated always as identity primary key,
  day date not null,
  cents integer not null,
  shop_id integer references shop
);
create view shop_total as
  select s.id as shop_id, s.name, coalesce(sum(e.cents), 0) as cents
  from shop s left join sale e on e.shop_id = s.id group by s.id;
create schema "Reports";
create materialized view "Reports"."Day Total" as
  select day, sum(cents) as cents, count(distinct shop_id)::integer as shops from sale group by day;
create unique index on "Reports"."Day Total" (day);
create materialized view stock_count as
  select 1 as shop, 'tea' as goods, 5::bigint as pieces
  union all select 2, 'tea', 7;
