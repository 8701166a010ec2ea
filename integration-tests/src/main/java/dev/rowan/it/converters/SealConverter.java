package dev.rowan.it.converters;

import dev.rowan.AttributeConverter;

/** Takes a seal to a text. */
public final class SealConverter implements AttributeConverter<Seal, String> {
  @Override
  public String convertToDatabaseColumn(Seal seal) {
    return seal.text();
  }

  @Override
  public Seal convertToEntityAttribute(String text) {
    return new Seal(text);
  }
}
