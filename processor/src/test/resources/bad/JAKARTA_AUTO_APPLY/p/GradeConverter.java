package p;

import jakarta.persistence.*;

@Converter(autoApply = true)
class GradeConverter implements AttributeConverter<Grade, Integer> {
  public Integer convertToDatabaseColumn(Grade grade) {
    return grade.points();
  }

  public Grade convertToEntityAttribute(Integer points) {
    return new Grade(points);
  }
}

record Grade(int points) {}
