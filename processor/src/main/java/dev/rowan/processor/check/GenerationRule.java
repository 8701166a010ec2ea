package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.GeneratedDeclaration;
import dev.rowan.processor.model.GeneratedDeclaration.Strategy;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.GenerationProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one who makes a value must be able to. */
final class GenerationRule implements Rule {
  private static final int LARGEST_BLOCK = 1_000_000;
  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    Set<PropertyDeclaration> ofKey =
        entity.properties().stream()
            .filter(p -> p.embeddedId().isPresent())
            .flatMap(p -> p.components().stream())
            .collect(Collectors.toSet());
    entity.columns().stream()
        .filter(p -> !ofKey.contains(p))
        .forEach(p -> p.generated().ifPresent(g -> check(p, g, diagnostics)));
  }

  private static void check(
      PropertyDeclaration property, GeneratedDeclaration generated, Diagnostics diagnostics) {
    if (isClient(generated.strategy()) && property.id().isEmpty()) {
      diagnostics.report(
          GenerationProblem.CLIENT_VALUE_NOT_ID,
          generated.at("value"),
          generated.strategy(),
          property.name());
    } else {
      property
          .columnType()
          .ifPresent(type -> checkType(property, generated, made(type), diagnostics));
    }
    checkSequence(property, generated, diagnostics);
  }

  /** The type that makers know; what a converter makes of it they do not. */
  private static String made(ColumnType type) {
    boolean isUuid = type.sqlType().equals("uuid");
    return type instanceof ColumnType.Converted && isUuid ? "converted uuid" : type.sqlType();
  }

  private static void checkType(
      PropertyDeclaration property,
      GeneratedDeclaration generated,
      String sqlType,
      Diagnostics diagnostics) {
    String name = property.name();
    String type = Words.type(property.javaType());
    switch (generated.strategy()) {
      case UUID_V4, UUID_V7 -> {
        if (!sqlType.equals("uuid")) {
          diagnostics.report(
              GenerationProblem.UUID_ON_OTHER_TYPE,
              generated.at("value"),
              generated.strategy(),
              name,
              type,
              name);
        }
      }
      case SEQUENCE -> {
        if (!isSequenceType(type)) {
          diagnostics.report(
              GenerationProblem.SEQUENCE_ON_OTHER_TYPE, generated.at("value"), name, type, name);
        }
      }
      case AUTO -> {
        if (property.id().isPresent() && !INTEGERS.contains(sqlType) && !sqlType.equals("uuid")) {
          diagnostics.report(GenerationProblem.UNKNOWN_GENERATOR, generated.origin(), name, type);
        }
      }
      case DATABASE -> {}
    }
  }

  private static void checkSequence(
      PropertyDeclaration property, GeneratedDeclaration generated, Diagnostics diagnostics) {
    if (generated.strategy() == Strategy.SEQUENCE) {
      if (generated.block() < 1 || generated.block() > LARGEST_BLOCK) {
        diagnostics.report(
            GenerationProblem.BLOCK_OUT_OF_RANGE,
            generated.at("block"),
            property.name(),
            generated.block());
      }
      return;
    }
    for (String member : List.of("sequence", "block")) {
      if (generated.has(member)) {
        diagnostics.report(
            GenerationProblem.SEQUENCE_NOT_USED,
            generated.at(member),
            member,
            property.name(),
            generated.strategy(),
            member);
      }
    }
  }

  private static boolean isSequenceType(String type) {
    return Set.of("short", "Short", "int", "Integer", "long", "Long").contains(type);
  }

  private static boolean isClient(Strategy strategy) {
    return strategy != Strategy.AUTO && strategy != Strategy.DATABASE;
  }
}
