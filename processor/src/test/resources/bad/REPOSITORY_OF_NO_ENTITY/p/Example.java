package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {} // ERROR RWN-504 <interface> <Posts>: Posts is a repository of Post, which is no entity; a row is needed for what it reads and writes; annotate Post with @Entity, or name an entity

class Post {}
