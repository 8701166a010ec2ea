package p;

import dev.rowan.annotations.*;

interface Listening {
  @AfterLoad void loaded(Object any);
}

abstract class AnyListener {
  @AfterLoad void loaded(Object any) {}
}

class ListListener<T> {
  @AfterLoad void loaded(Object any) {}
}

@Entity
@EntityListeners(Listening.class) // ERROR RWN-710 <.class> <Listening.class>: @EntityListeners names Listening, which is no class; generated code calls methods of an instance; name a class that is neither abstract nor inner nor generic and that the package p sees
class Film {
  @Id Long id;
}

@Entity
@EntityListeners(AnyListener.class) // ERROR RWN-710 <.class> <AnyListener.class>: @EntityListeners names AnyListener, which is abstract; generated code calls methods of an instance; name a class that is neither abstract nor inner nor generic and that the package p sees
class Reel {
  @Id Long id;
}

@Entity
@EntityListeners(ListListener.class) // ERROR RWN-710 <.class> <ListListener.class>: @EntityListeners names ListListener, which is generic; generated code calls methods of an instance; name a class that is neither abstract nor inner nor generic and that the package p sees
class Roll {
  @Id Long id;
}

@Entity
@EntityListeners(Shot.Inner.class) // ERROR RWN-710 <.class> <Shot.Inner.class>: @EntityListeners names Inner, which is an inner class; generated code calls methods of an instance; name a class that is neither abstract nor inner nor generic and that the package p sees
class Shot {
  @Id Long id;

  class Inner {
    @AfterLoad void loaded(Object any) {}
  }
}

class Cut {
  private static class Hidden {
    @AfterLoad void loaded(Object any) {}
  }

  @Entity
  @EntityListeners(Hidden.class) // ERROR RWN-710 <.class> <Hidden.class>: @EntityListeners names Hidden, which is hidden; generated code calls methods of an instance; name a class that is neither abstract nor inner nor generic and that the package p sees
  static class Frame {
    @Id Long id;
  }
}
