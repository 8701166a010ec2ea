create schema office;

create sequence office.staff_numbers increment by 5;

create sequence office.team_seq increment by 50;

create table office.team (
  id bigint primary key,
  team_code text unique
);

create table office."user" (
  id uuid primary key,
  team bigint references office.team (id)
);

create table office.staff (
  id bigint primary key,
  full_name varchar(80) not null,
  floor int not null,
  desk_no int,
  contract varchar(20) check (contract in ('FIXED', 'OPEN')),
  before smallint,
  salary numeric(9, 2),
  level text,
  note jsonb,
  street text,
  city text,
  work_street text,
  work_city text,
  team_id bigint not null references office.team (id),
  boss bigint references office.staff (id),
  version int not null,
  constraint one_desk unique (floor, desk_no)
);

create table office.staff_team (
  guests_id bigint not null references office.staff (id),
  guest_of_id bigint not null references office.team (id),
  primary key (guests_id, guest_of_id)
);

create table office.locker (
  staff_id bigint primary key references office.staff (id),
  colour text
);

create table office.booking (
  on_day date not null,
  team bigint not null references office.team (id),
  room text,
  primary key (on_day, team)
);

create table office.guest (
  staff_id bigint not null references office.staff (id),
  team_id bigint not null references office.team (id),
  primary key (staff_id, team_id)
);

create table office.shift (
  team_id bigint not null references office.team (id),
  on_day date not null,
  remark text,
  primary key (team_id, on_day)
);
