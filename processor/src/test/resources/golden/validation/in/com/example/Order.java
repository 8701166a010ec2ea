package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Entity
@Table("orders")
@EvenTotal
public class Order {
  interface Shipping {}

  @Id @Generated Long id;

  @NotBlank
  @Size(min = 3, max = 20)
  @Pattern(regexp = "[a-z0-9-]+", flags = Pattern.Flag.CASE_INSENSITIVE)
  @Pattern(regexp = "[^-].*", message = "does not begin with a dash, as \"{validatedValue}\" does")
  String number;

  @Email
  @Sku(prefix = "O")
  String contact;

  @Min(1)
  int pieces;

  @DecimalMin(value = "0.01", inclusive = false)
  @Digits(integer = 6, fraction = 2)
  BigDecimal total;

  @PositiveOrZero Double weight;

  @NotNull(groups = Shipping.class)
  @Future
  LocalDate delivery;

  @NotEmpty List<@NotBlank @Size(max = 10) String> tags;

  @Valid
  @ManyToOne
  Buyer buyer;

  @Transient @Valid Address address;

  @Transient Map<@NotBlank String, @Valid Address> others;

  @AssertTrue(message = "the pieces weigh something")
  boolean isHeavy() {
    return pieces == 0 || weight == null || weight > 0;
  }
}
