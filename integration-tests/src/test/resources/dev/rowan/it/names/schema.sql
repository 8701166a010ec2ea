create schema "Odd Schema";
create schema tags;
create table "Odd Schema"."order" (
  "Order Id" bigint generated always as identity primary key,
  "group" text not null unique,
  "größe 数" integer,
  "a""b" text,
  "when.now" timestamptz not null,
  "Version" integer not null,
  "end" timestamptz
);
create sequence "Line Numbers" increment by 5;
create table "Order ""Line""" (
  "ID" bigint primary key,
  "select" text not null,
  "Order.Id" bigint references "Odd Schema"."order"
);
create table tags."table" (
  "Key" text primary key,
  "Order" integer not null
);
create table tags."user" (
  "Order's" bigint references "Odd Schema"."order",
  "Tag Key" text references tags."table",
  primary key ("Order's", "Tag Key")
);
