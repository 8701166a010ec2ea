package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.ToJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A voucher. */
@Entity
@Table("vouchers")
@ToJson
public class Voucher {
  @Id @Generated Long id;
  LocalDate validOn;
  BigDecimal price;
  List<String> doors;
  @ManyToOne Visitor visitor;
}
