create table product (
  product_num text primary key,
  name text not null,
  price double precision,
  departments smallint[],
  version_num bigint not null default 0
);

create table box (
  box_identifier text primary key,
  length int not null,
  width int not null,
  height int not null
);

create table coordinate (
  id uuid primary key,
  x double precision not null,
  y real not null
);

create table ascii_character (
  id bigint primary key,
  numeric_value int not null,
  hexadecimal text,
  this_character char(1) not null,
  is_control boolean not null
);

create table natural_number (
  id bigint primary key,
  is_odd boolean not null,
  num_bits_required smallint,
  num_type smallint,
  floor_of_square_root bigint not null
);

create table rectangle (
  id text primary key,
  x bigint not null,
  y bigint,
  width int not null,
  height int
);

create table person (
  id bigint primary key,
  first_name text,
  last_name text,
  age int not null
);
