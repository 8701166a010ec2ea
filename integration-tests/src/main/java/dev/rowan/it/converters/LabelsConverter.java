package dev.rowan.it.converters;

import dev.rowan.AttributeConverter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A map as text: of a generic type, which is no column's. */
public final class LabelsConverter implements AttributeConverter<Map<String, String>, String> {
  @Override
  public String convertToDatabaseColumn(Map<String, String> labels) {
    return new TreeMap<>(labels)
        .entrySet().stream()
            .map(label -> label.getKey() + "=" + label.getValue())
            .collect(Collectors.joining(";"));
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String text) {
    return Arrays.stream(text.split(";", -1))
        .collect(Collectors.toMap(l -> l.split("=", -1)[0], l -> l.split("=", -1)[1]));
  }
}
