package com.example;

import dev.rowan.AttributeConverter;
import java.util.Map;

public final class LabelsConverter implements AttributeConverter<Map<String, String>, String> {
  @Override
  public String convertToDatabaseColumn(Map<String, String> labels) {
    return labels.toString();
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String text) {
    return Map.of();
  }
}
