package dev.rowan.it.embedded;

import dev.rowan.annotations.Embeddable;
import java.util.List;
import lombok.Data;
import org.jspecify.annotations.Nullable;

/** A class with setters, made by Lombok. */
@Embeddable
@Data
public class Contact {
  private @Nullable String email;
  private List<String> phones = List.of();
  private boolean verified;
}
