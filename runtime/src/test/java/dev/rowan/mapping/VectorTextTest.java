package dev.rowan.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.DataException;
import org.junit.jupiter.api.Test;

/** The text of pgvector's values, since no server of the tests has the extension. */
class VectorTextTest {
  private static final ElementType<float[]> VECTOR = SqlTypes.element(ExtensionTypes.VECTOR);

  @Test
  void isWrittenAsPgvectorReadsIt() {
    assertThat(VECTOR.toElement(1, new float[] {1, -2.5f, 1e-7f})).isEqualTo("[1.0,-2.5,1.0E-7]");
    assertThat(VECTOR.toElement(1, new float[0])).isEqualTo("[]");
  }

  @Test
  void isReadAsPgvectorWritesIt() {
    assertThat(VECTOR.parse("[1,-2.5,1e-07]")).containsExactly(1, -2.5f, 1e-7f);
    assertThat(VECTOR.parse("[]")).isEmpty();
    assertThatThrownBy(() -> VECTOR.parse("[1,x]"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("vector is not a value of its Java type");
  }
}
