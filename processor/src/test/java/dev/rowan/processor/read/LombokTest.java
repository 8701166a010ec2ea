package dev.rowan.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.RowanProcessor;
import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles entities whose accessors and constructors Lombok makes, before and after Rowan. */
class LombokTest {
  private static final String MEMBERS =
      """
      {
        @Id @dev.rowan.annotations.Generated private Long id;
        private String name;
        private boolean active;
        private boolean isOld;
        private Boolean rated;
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Data",
        "@Getter @Setter",
        "@Data @Accessors(fluent = true)",
        "@Data @Accessors(chain = true)",
        "@Value",
        "@Data @Builder",
        "@Getter @Setter @NoArgsConstructor @AllArgsConstructor",
        "@Getter @AllArgsConstructor(access = AccessLevel.PACKAGE)",
        "@Getter @Builder",
        "@Getter @FieldDefaults(makeFinal = true) @RequiredArgsConstructor"
      })
  void accessorsAndConstructors(String annotations) {
    String source =
        """
        package p;
        import dev.rowan.annotations.Entity;
        import dev.rowan.annotations.Id;
        import lombok.*;
        import lombok.experimental.*;
        @Entity %s public class Film
        """;
    Map<String, String> sources = Map.of("p/Film.java", source.formatted(annotations) + MEMBERS);
    assertCompiles(sources, List.of(lombok(), new RowanProcessor()));
    assertCompiles(sources, List.of(new RowanProcessor(), lombok()));
  }

  @Test
  void relationsHaveAccessors() {
    RelationReaderTest.Reads reads = new RelationReaderTest.Reads();
    String source =
        """
        package p;
        import dev.rowan.annotations.*;
        @Entity @lombok.Data public class Film {
          private @Id Long id;
          private @ManyToOne Film sequel;
          private @OneToMany(mappedBy = "sequel") java.util.List<Film> prequels;
        }
        """;
    CompileResult result =
        TestCompiler.JAVAC.compile(Map.of("p/Film.java", source), List.of(reads, lombok()));
    assertThat(result.success()).as("%s", result).isTrue();
    assertThat(reads.models.get("Film").relations())
        .extracting(r -> r.property().access().toString())
        .containsExactly(
            "Methods[getter=getSequel, setter=setSequel, isOptional=false]",
            "Methods[getter=getPrequels, setter=setPrequels, isOptional=false]");
  }

  private static void assertCompiles(Map<String, String> sources, List<Processor> processors) {
    CompileResult result = TestCompiler.JAVAC.compile(sources, processors);
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    assertThat(result.generated()).hasSize(2);
  }

  /** Lombok hides its processor's class; the service file names a public one. */
  private static Processor lombok() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(p -> p.type().getName().startsWith("lombok."))
        .findFirst()
        .orElseThrow()
        .get();
  }
}
