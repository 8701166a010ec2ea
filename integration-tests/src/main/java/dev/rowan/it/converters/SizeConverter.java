package dev.rowan.it.converters;

import dev.rowan.AttributeConverter;

/** Takes an enum to a number. */
public final class SizeConverter implements AttributeConverter<Size, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Size size) {
    return size == Size.S ? 10 : size == Size.M ? 20 : 30;
  }

  @Override
  public Size convertToEntityAttribute(Integer number) {
    return number < 15 ? Size.S : number < 25 ? Size.M : Size.L;
  }
}
