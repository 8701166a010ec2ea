package com.example;

import dev.rowan.AttributeConverter;

public final class YesNoConverter implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean yes) {
    return yes ? "Y" : "N";
  }

  @Override
  public Boolean convertToEntityAttribute(String text) {
    return text.equals("Y");
  }
}
