package p;

import dev.rowan.annotations.*;

@Embeddable
record Day(int year, int day) {}

record Key(int shop, Day day) {} // javac ERROR RWN-635 <day>: the component day of the @EmbeddedId key is embedded in turn; the methods that take a key take one value for each component; write the columns of Day as components of the key

@Entity
class Customer {
  @EmbeddedId Key key; // ecj ERROR RWN-635 <key;>: the component day of the @EmbeddedId key is embedded in turn; the methods that take a key take one value for each component; write the columns of Day as components of the key
}
