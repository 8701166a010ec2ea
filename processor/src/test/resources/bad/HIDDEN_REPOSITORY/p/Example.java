package p;

import dev.rowan.annotations.*;

class Blog {
  @Repository
  private interface Posts {} // ERROR RWN-503 <interface> <Posts>: Posts is private; the class that implements it must see it; let its package see it
}
