create schema sales;

create table sales."order" (
  "Order No" bigint generated always as identity primary key,
  product text not null,
  day date not null,
  "user" text not null
);

insert into sales."order" (product, day, "user") values
  ('tea', '2026-05-01', 'ana'),
  ('tea', '2026-05-01', 'bob'),
  ('rice', '2026-05-01', 'ana');

create view best_seller as
  select product, count(*) as sold from sales."order" group by product;

create schema report;

create materialized view report.day_sales as
  select day, count(*) as sold from sales."order" group by day;

create unique index on report.day_sales (day);
