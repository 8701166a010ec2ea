package dev.rowan.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ide.eclipse.EclipseProject;
import dev.rowan.ide.eclipse.Marker;
import org.junit.jupiter.api.Test;

/**
 * The headless Eclipse is a real one: it compiles, points at mistakes, and compiles again only what
 * an edit calls for.
 */
class EclipseFixtureTest {

  @Test
  void pointsAtAMistake() {
    try (EclipseProject project = EclipseProject.create().open()) {
      project.source("p/A.java", "package p;\nclass A {\n  Strin name;\n}\n").fullBuild();

      assertThat(project.markers())
          .containsExactly(
              new Marker(
                  Marker.Severity.ERROR,
                  "Strin cannot be resolved to a type",
                  "src/p/A.java",
                  3,
                  23,
                  28));
      assertThat(project.underlined(project.markers().get(0))).isEqualTo("Strin");

      project.edit("p/A.java", "Strin ", "String ").incrementalBuild();
      assertThat(project.markers()).isEmpty();
    }
  }

  @Test
  void compilesAgainOnlyWhatAnEditCallsFor() {
    try (EclipseProject project = EclipseProject.create().open()) {
      project
          .source("p/A.java", "package p; class A {}")
          .source("p/B.java", "package p; class B {}")
          .fullBuild();
      assertThat(project.recompiledClasses()).containsExactly("p/A.class", "p/B.class");

      project.edit("p/B.java", "{}", "{ int b; }").incrementalBuild();
      assertThat(project.recompiledClasses()).containsExactly("p/B.class");
    }
  }
}
