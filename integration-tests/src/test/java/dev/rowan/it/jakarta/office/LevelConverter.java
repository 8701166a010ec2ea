package dev.rowan.it.jakarta.office;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A converter of Jakarta Persistence. */
@Converter
public class LevelConverter implements AttributeConverter<Level, String> {
  @Override
  public String convertToDatabaseColumn(Level level) {
    return "L" + level.rank();
  }

  @Override
  public Level convertToEntityAttribute(String text) {
    return new Level(Integer.parseInt(text.substring(1)));
  }
}
