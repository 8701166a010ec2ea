package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Convert;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import java.util.List;
import java.util.Map;

@Entity
public class Product {
  @Id @Convert(converter = SkuConverter.class) Sku sku;
  Money price;

  @Column(nullable = false)
  Money cost;

  List<Money> offers;
  @Convert(converter = YesNoConverter.class) boolean active;

  @Column(type = "jsonb")
  @Convert(converter = LabelsConverter.class)
  Map<String, String> labels;
}
