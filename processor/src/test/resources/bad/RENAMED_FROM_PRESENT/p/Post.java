package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  String title;
  @RenamedFrom("title") String headline; // ERROR RWN-348 <"title">: headline is renamed from "title", which is the column of title; what is renamed is there no more; write another name, or remove @RenamedFrom
  @Embedded Place place;
}

@Embeddable
class Place {
  String city;
  @RenamedFrom("town") String village;
}
