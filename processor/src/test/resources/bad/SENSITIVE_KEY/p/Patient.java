package p;

import dev.rowan.annotations.*;

@Entity
class Patient {
  @Id
  @Sensitive
  Long number; // ERROR RWN-653 <number>: @Sensitive stands on number, which is a key; keys stand in messages, cursors and statements of all kinds; keep what is secret in a column of its own

  @ManyToOne
  @Sensitive
  Patient mother; // ERROR RWN-653 <mother>: @Sensitive stands on mother, which is a relation; keys stand in messages, cursors and statements of all kinds; keep what is secret in a column of its own
}
