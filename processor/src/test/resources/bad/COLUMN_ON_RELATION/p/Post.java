package p;

import dev.rowan.annotations.*;

@Entity
class Author {
  @Id Long id;
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne @Column(name = "author") Author author; // ERROR RWN-313 <@Column>: @Column stands on the relation author; it has no value of its own, only the key of the other entity; write @JoinColumn("...") to name the column, or remove @Column
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne @Generated Author user; // ERROR RWN-313 <@Generated>: @Generated stands on the relation user; it has no value of its own, only the key of the other entity; remove @Generated
}

@Entity
class Note {
  @Id Long id;
  @ManyToOne @Column(nullable = false) Author writer; // ERROR RWN-313 <@Column>: @Column stands on the relation writer; it has no value of its own, only the key of the other entity; write @JoinColumn("...") to name the column, and @NonNull where it is never NULL, or remove @Column
}
