package dev.rowan.it.converters;

import dev.rowan.AttributeConverter;

/** Made by its constructor. */
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
