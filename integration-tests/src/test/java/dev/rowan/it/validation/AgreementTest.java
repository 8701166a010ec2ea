package dev.rowan.it.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.validation.Checks;
import dev.rowan.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hibernate.validator.HibernateValidator;

/** The generated checks find what Hibernate Validator finds, and say it in the same words. */
class AgreementTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-17T10:15:30.123Z"), ZoneId.of("Europe/Berlin"));

  private static ValidatorFactory factory;
  private static Validator hibernate;

  @BeforeContainer
  static void start() {
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.ENGLISH)
            .clockProvider(() -> CLOCK)
            .buildValidatorFactory();
    hibernate = factory.getValidator();
  }

  @AfterContainer
  static void stop() {
    factory.close();
  }

  @Property(tries = 400)
  void findTheSame(@ForAll long seed) throws IllegalAccessException {
    assertSame(new SubjectValues(seed, CLOCK).subject());
  }

  @Property(tries = 100)
  void findTheSameInAGroup(@ForAll long seed) throws IllegalAccessException {
    assertSame(new SubjectValues(seed, CLOCK).subject(), Subject.Extra.class);
  }

  private static void assertSame(Subject subject, Class<?>... groups) {
    Violations found = Checks.run(SubjectValidator.INSTANCE, subject, CLOCK, groups);
    List<String> expected =
        hibernate.validate(subject, groups).stream()
            .map(v -> v.getPropertyPath() + " " + v.getMessage() + " " + v.getMessageTemplate())
            .sorted()
            .toList();
    assertThat(
            found.stream()
                .map(v -> v.path() + " " + v.message(Locale.ENGLISH) + " " + v.template())
                .sorted())
        .containsExactlyElementsOf(expected);
  }
}
