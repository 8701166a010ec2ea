package p;

import jakarta.persistence.*;

@Converter(autoApply = true) // WARNING RWN-779 <true> <autoApply>: autoApply of RateConverter has no effect; each class is compiled by itself, without a look at all others; name it in @Converters of Rowan on a package or a module, or in @Convert on the properties
class RateConverter implements AttributeConverter<Rate, Integer> {
  public Integer convertToDatabaseColumn(Rate rate) {
    return rate.points();
  }

  public Rate convertToEntityAttribute(Integer points) {
    return new Rate(points);
  }
}

record Rate(int points) {}
