package dev.rowan.it.validation;

import jakarta.validation.constraints.NotBlank;

/** What has a name. */
public interface Named {
  /** The name. */
  @NotBlank
  String getName();
}
