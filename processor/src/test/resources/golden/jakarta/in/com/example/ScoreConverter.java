package com.example;

import jakarta.persistence.AttributeConverter;

/** A converter of Jakarta Persistence. */
public class ScoreConverter implements AttributeConverter<Score, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Score score) {
    return score.points();
  }

  @Override
  public Score convertToEntityAttribute(Integer points) {
    return new Score(points);
  }
}
