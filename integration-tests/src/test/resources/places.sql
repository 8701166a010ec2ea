create extension hstore;
create extension ltree;
create type mood as enum ('so-so', 'it''s "fine", {really}', 'HAPPY');
create table place (
  id bigint generated always as identity primary key,
  open tsrange,
  floors int4range,
  holidays datemultirange,
  slots int4range[],
  host inet,
  network cidr,
  card macaddr,
  flags varbit,
  mask bit(8),
  at point,
  area box,
  attributes hstore,
  category ltree,
  description text,
  words tsvector generated always as (to_tsvector('english', coalesce(description, ''))) stored,
  level smallint,
  tags text[],
  moods mood[],
  note xml,
  home text,
  currency text,
  every interval
);
