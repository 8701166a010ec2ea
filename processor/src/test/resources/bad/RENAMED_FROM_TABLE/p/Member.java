package p;

import dev.rowan.annotations.*;

@Entity
@Table("users") // ERROR RWN-351 <"users">: Member is renamed from "users", which is the table of User; what is renamed is there no more; write another name, or remove @RenamedFrom
class User {
  @Id Long id;
}

@Entity
@RenamedFrom("users")
class Member {
  @Id Long id;
}

@Entity
@RenamedFrom("guests") // ERROR RWN-351 <"guests">: Visitor is renamed from "guests", which is the table of Guest; what is renamed is there no more; write another name, or remove @RenamedFrom
class Visitor {
  @Id Long id;
}

@Entity
@Table("guests")
class Guest {
  @Id Long id;
}

@Entity
@Table(value = "users", schema = "old")
class OldUser {
  @Id Long id;
}
