-- Everything that entities find hard to say, in one schema.
create schema sales;

create type mood as enum ('happy', 'very happy', 'very-happy', 'NULL', '"quoted"', '');
create type sales.size as enum ('S', 'M', 'L');
create type nothing as enum ();
create type pair as (x integer, y text);
create domain email as text check (value like '%@%');
create domain small_numbers as integer[];

create table "user" (
  id bigint generated always as identity primary key,
  "class" text not null,
  "Full Name" text not null default 'O''Brien "the \ man"',
  email email,
  feeling mood not null default 'very happy',
  parent_id bigint references "user" on delete set null,
  created_at timestamptz(3) not null default now(),
  constraint "user_Full Name_key" unique ("Full Name")
);
comment on table "user" is 'Who may log in. */ <b>&amp;</b> @see \u0041 {@code x}';
comment on column "user"."class" is E'First line\nsecond line, which goes on and on until it does not fit into one line of a source any more, and further';
comment on column "user".parent_id is 'Who invited them';

create table user_repository (id uuid primary key default gen_random_uuid(), user_id bigint references "user");
create table users (id uuid primary key);
create table strings (id smallserial primary key, string text);
create table "Columns" (id serial primary key, "index" integer[] not null default '{}', unique ("index"));
create table lists (id integer primary key, lazy text, list_id integer references lists (id));
create table "2 fast; drop table x" (id integer primary key, "3d" boolean, "ärger" text, "日本" text, "?" integer, "!" integer);

create table order_items (
  order_no integer,
  line smallint,
  note text,
  price money,
  amount numeric(12, 2) not null check (amount > 0),
  share numeric,
  primary key (order_no, line)
);
create table returns (
  id bigserial primary key,
  item_order integer not null,
  item_line smallint not null,
  refund_order integer,
  refund_line smallint,
  approved_by bigint not null references "user",
  checked_by bigint references "user" on delete cascade,
  reason text,
  during tstzrange,
  foreign key (item_line, item_order) references order_items (line, order_no),
  foreign key (refund_order, refund_line) references order_items,
  constraint returns_times exclude using gist (during with &&),
  constraint both_or_none check ((refund_order is null) = (refund_line is null)),
  constraint reason_is_long check (length(reason) > 10) not valid
);
create index on returns (reason text_pattern_ops);
create index on returns (lower(reason)) where refund_order is null;
create unique index returns_open on returns (approved_by desc nulls last, id) include (reason);

create table profiles (user_id bigint primary key references "user", data jsonb, raw json, tags text[], visited point[]);
create table passports (id integer primary key, owner_id bigint not null unique references "user", code char(9) unique);
create table user_strings (user_id bigint references "user", string_id smallint references strings, primary key (user_id, string_id));
create table friends (one bigint references "user", other bigint references "user", primary key (other, one));
create table enrolments (user_id bigint references "user", string_id smallint references strings, since date, primary key (user_id, string_id));
create table by_name (id integer primary key, "user name" text references "user" ("Full Name"));
create table log (at timestamp not null, line text, unique (at));
create table notes_with_times (
  id integer primary key,
  t time(0), tz timetz, i interval, i3 interval(3), d interval day to second, ts timestamp(0),
  b bytea not null, bits bit(3), bits2 varbit(8), ip inet, net cidr, mac macaddr, mac8 macaddr8,
  x xml, v tsvector, q tsquery, o oid, p pair, ps pair[], n name, c "char", f real, g double precision,
  m mood[], s sales.size, e email[], nums small_numbers, r int4range, mr datemultirange, uu uuid[],
  neg integer not null default -1, big bigint not null default 5000000000, yes boolean not null default true,
  half double precision not null default 0.5, zero numeric(5) not null default 0,
  computed integer generated always as (7 * 6) stored,
  cl text collate "C",
  lseg lseg, pa path, l line, bo box, ci circle, po polygon, nothing nothing, hash bytea[]
);
create table sales."user" (id integer primary key, name varchar, size sales.size);
create table measure (id integer, at date, v double precision, primary key (id, at)) partition by range (at);
create table measure_2024 partition of measure for values from ('2024-01-01') to ('2025-01-01');
create table base (id integer primary key, name text);
create table derived (extra text, primary key (id)) inherits (base);

create view open_returns as select id, reason, approved_by as "class" from returns;
create materialized view sales.totals as select approved_by, count(*) as n, sum(1.5) as total from returns group by 1;
create unique index on sales.totals (approved_by);
