package p;

import dev.rowan.annotations.*;

@Table("films") // WARNING RWN-115 <@Table>: @Table has no effect here; Film is not mapped; write @Entity on Film, or remove @Table
class Film {
  Long id;
}
