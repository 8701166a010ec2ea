package p;

import dev.rowan.annotations.*;

@Entity
@Table("film")
@View("film_view") // ERROR RWN-721 <@View>: Film has both @Table and @View; its rows stand in one of them; remove the other
class Film {
  @Id Long id;
}

@Entity
@View
@MaterializedView // ERROR RWN-721 <@MaterializedView>: Reel has both @View and @MaterializedView; its rows stand in one of them; remove the other
class Reel {
  @Id Long id;
}
