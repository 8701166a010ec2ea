create extension citext;
create type mood as enum ('so-so', 'it''s "fine", {really}', 'HAPPY');

create table field_user (
  id bigint generated always as identity primary key,
  username varchar(50) unique,
  email text,
  active boolean not null,
  created_at timestamptz not null default now()
);
create table accessor_user (
  id bigint generated always as identity primary key,
  name text,
  active boolean not null,
  checked boolean
);
create table constructor_user (
  id bigint generated always as identity primary key,
  name text,
  age integer not null
);
create table mixed_user (
  id bigint generated always as identity primary key,
  name text,
  note text,
  points integer not null,
  changed_at timestamptz not null default now()
);
create table record_user (
  id bigint generated always as identity primary key,
  name text unique,
  age integer not null,
  changed_at timestamptz not null default now()
);
create table lombok_user (
  id bigint generated always as identity primary key,
  name text,
  active boolean not null
);
create table lombok_value (code text primary key, name text);
create table "order" (id bigint generated always as identity primary key, "user" text);
create table line (id bigint generated always as identity primary key, text text);
create table article (
  id integer generated always as identity primary key,
  contents text[],
  title text
);
create table hidden (name text primary key, value text);
create table person (
  id bigint generated always as identity primary key,
  name text not null,
  email text,
  age integer not null,
  size integer,
  tags text[] not null
);
create table pet (name text primary key, owner text);

create sequence ticket_id_seq increment by 10;
create table ticket (id integer primary key, text text);
create sequence "Parcel Numbers" increment by 3;
create table parcel (id bigint primary key, text text);
create table random_event (id uuid primary key, text text);
create table ordered_event (id uuid primary key, text text);
create table server_event (id uuid primary key default gen_random_uuid(), text text);
create table country (code char(2) primary key, name text);
create table casting (
  film_id integer not null,
  actor text not null,
  role text,
  primary key (film_id, actor)
);
create table link (source bigint not null, target bigint not null, primary key (source, target));
create table stock (
  store uuid not null,
  size text not null,
  amount integer not null,
  primary key (store, size)
);
create table payment (
  day date not null,
  number bigint generated always as identity,
  amount numeric,
  primary key (day, number)
);

create schema "Odd Names";
create table "Odd Names"."Docu""ments" (
  id bigint generated always as identity primary key,
  "select" citext,
  edition integer not null default 1,
  motto text not null default 'a\b """ it''s',
  fulltext tsvector generated always as (to_tsvector('english', coalesce("select"::text, ''))) stored,
  creator text,
  editor text,
  tags citext[],
  changed_at timestamptz not null default now(),
  unique ("select", edition)
);

create function touch() returns trigger language plpgsql as $$
begin
  new.changed_at := clock_timestamp();
  return new;
end $$;
create trigger touch before update on "Odd Names"."Docu""ments" for each row execute function touch();
create trigger touch before update on mixed_user for each row execute function touch();
create trigger touch before update on record_user for each row execute function touch();

create table scalars (
  id bigint generated always as identity primary key,
  a_boolean boolean,
  a_byte smallint,
  a_short smallint,
  an_integer integer,
  a_long bigint,
  a_float real,
  a_double double precision,
  a_character char(1),
  a_string text,
  a_big_decimal numeric,
  a_big_integer numeric,
  bytes bytea,
  a_uuid uuid,
  a_local_date date,
  a_local_time time,
  a_local_date_time timestamp,
  an_instant timestamptz,
  an_offset_date_time timestamptz,
  an_offset_time timetz,
  a_zoned_date_time timestamptz,
  a_year integer,
  a_year_month date,
  a_month smallint,
  a_day_of_week smallint,
  a_month_day text,
  a_duration interval,
  a_period interval,
  a_zone_id text,
  a_zone_offset text,
  a_mood mood,
  a_level text
);
create table primitives (
  id bigint generated always as identity primary key,
  a_boolean boolean not null,
  a_byte smallint not null,
  a_short smallint not null,
  an_int integer not null,
  a_long bigint not null,
  a_float real not null,
  a_double double precision not null,
  a_char char(1) not null
);
create table arrays (
  id bigint generated always as identity primary key,
  booleans boolean[],
  shorts smallint[],
  ints integer[],
  longs bigint[],
  floats real[],
  doubles double precision[],
  strings text[],
  boxes integer[],
  uuids uuid[],
  moods mood[],
  levels text[],
  decimals numeric[],
  boolean_list boolean[],
  short_list smallint[],
  integer_list integer[],
  long_list bigint[],
  double_list double precision[],
  string_list text[],
  uuid_list uuid[],
  decimal_list numeric[],
  instant_list timestamptz[],
  date_list date[],
  mood_list mood[],
  level_list text[],
  strings2 text[]
);
create table company (
  id bigint generated always as identity primary key,
  name text not null,
  seat_street text not null,
  seat_city text not null,
  seat_spot_latitude double precision,
  seat_spot_lon double precision,
  bill_street text,
  town text,
  lat double precision,
  bill_spot_lon double precision,
  contact_email text,
  contact_phones text[],
  contact_verified boolean,
  start date,
  until date,
  unique (name, seat_city)
);
create table shipment (
  id bigint generated always as identity primary key,
  target_street text not null unique,
  target_city text not null,
  target_spot_latitude double precision,
  target_spot_lon double precision,
  box_weight integer,
  box_label text,
  stamp_state text default 'new',
  stamp_code text generated always as ('S-' || stamp_state) stored,
  sender_id bigint references company
);
create table letter (
  id bigint generated always as identity primary key,
  text text not null,
  seal text default 'Made'
);
create type light as enum ('RED', 'GREEN');
create table beacon (
  id bigint generated always as identity primary key,
  text text not null,
  light light default 'RED'
);
create table coin (id bigint generated always as identity primary key, currency text default 'EUR');
create sequence chest_id increment 5;
create table chest (id bigint primary key, text text not null, seal text default 'Made');
create table crate (
  id uuid primary key default gen_random_uuid(),
  text text not null,
  seal text default 'Made'
);

create table goods (
  sku text primary key,
  price numeric not null,
  discount numeric,
  offers numeric[],
  steps numeric[],
  active text not null,
  size integer,
  labels text,
  limits_low numeric,
  limits_high numeric
);
create table offer (
  sku text,
  day integer,
  price numeric not null,
  primary key (sku, day)
);
