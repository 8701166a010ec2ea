package com.example;

import dev.rowan.AttributeConverter;

public final class SkuConverter implements AttributeConverter<Sku, String> {
  @Override
  public String convertToDatabaseColumn(Sku sku) {
    return sku.code();
  }

  @Override
  public Sku convertToEntityAttribute(String code) {
    return new Sku(code);
  }
}
