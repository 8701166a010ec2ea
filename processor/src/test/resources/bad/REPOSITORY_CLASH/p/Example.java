package p;

import dev.rowan.annotations.*;

@Repository
interface Posts {} // ERROR RWN-517 <interface> <Posts>: there is a class PostsImpl already; Rowan writes it for Posts; rename one of them

class PostsImpl {}
