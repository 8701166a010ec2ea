package dev.rowan.it.validation;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody who stays: constraints on columns, on a getter, in a container and in a group. */
// region guest
@Entity
@Table("guests")
public class Guest {
  /** Asked for when somebody arrives. */
  public interface Arrival {}

  @Id @Generated public Long id;

  @NotBlank
  @Size(min = 2, max = 20)
  public String name;

  @Email public String email;

  @Min(0)
  public int nights;

  @Size(max = 3)
  public List<@NotBlank @Size(max = 5) String> tags = new ArrayList<>();

  @NotNull(groups = Arrival.class)
  @PastOrPresent
  public Instant arrivedAt;

  @Transient @Valid public Home home;

  /** Another constraint, of two values. */
  @AssertTrue(message = "nights need an e-mail address")
  public boolean isReachable() {
    return nights == 0 || email != null;
  }
}
// endregion
