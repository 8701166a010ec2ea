package p;

import dev.rowan.annotations.*;

@Table("films") // WARNING RWN-115 <@Table>: @Table has no effect here; Film is not mapped; write @Entity on Film, or remove @Table
class Film {
  Long id;
}

@ToJson // WARNING RWN-115 <@ToJson>: @ToJson has no effect here; Line is not mapped; write @Entity on Line, or remove @ToJson
class Line {
  Long id;
}
