package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.time.*;
import java.util.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select title from post")
  List<Long> titles(); // ERROR RWN-581 <titles>: titles reads title as Long; it is text, of which the driver makes no such value; take another type, or cast in the SQL

  @Query("select id from post limit 1")
  String anId(); // ERROR RWN-581 <anId>: anId reads id as String; it is bigint, of which the driver makes no such value; take another type, or cast in the SQL

  @Query("select labels from post limit 1")
  List<String> labels(); // ERROR RWN-581 <labels>: labels reads labels as String; it is text[], of which the driver makes no such value; take another type, or cast in the SQL

  @Query("select created_at from post")
  List<LocalDate> days(); // ERROR RWN-581 <days>: days reads created_at as LocalDate; it is timestamp with time zone, of which the driver makes no such value; take another type, or cast in the SQL

  @Query("select title, count(*) as number from post group by title")
  List<Number> numbers(); // ERROR RWN-581 <numbers>: numbers reads title as Long; it is text, of which the driver makes no such value; take another type, or cast in the SQL

  @Query("select id::text from post limit 1")
  String idAsText();

  @Query("select created_at::date from post")
  List<LocalDate> rightDays();

  @Query("select null as title, likes as number from post")
  List<Number> nulls();

  @Query("select sum(likes) from post")
  long sum();

  record Number(Long title, int number) {}
}

@Entity
class Post {
  @Id Long id;
  String title;
  Integer likes;
  Instant createdAt;
  List<String> labels;
}
