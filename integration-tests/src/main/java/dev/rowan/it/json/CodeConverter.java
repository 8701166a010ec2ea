package dev.rowan.it.json;

import dev.rowan.AttributeConverter;
import dev.rowan.it.json.Patron.Code;

/** Refuses what is too long, and says what it was. */
public final class CodeConverter implements AttributeConverter<Code, String> {
  @Override
  public String convertToDatabaseColumn(Code code) {
    if (code.text().length() > 20) {
      throw new IllegalArgumentException("too long: " + code.text());
    }
    return code.text();
  }

  @Override
  public Code convertToEntityAttribute(String text) {
    return new Code(text);
  }
}
