package dev.rowan.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @Test
  void networksAreRead() {
    assertThat(Cidr.of("10.1.0.0/16")).hasToString("10.1.0.0/16");
    assertThat(Cidr.of("10.1.0.7").prefix()).isEqualTo(32);
    assertThat(Cidr.of("2001:db8::/32")).hasToString("2001:db8:0:0:0:0:0:0/32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.0.1/16", "10.0.0.0/33", "10.0.0.0/x", "example.org", "", "::/129"})
  void noNetworks(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cidr.of(text));
  }

  @Test
  void cardsAreRead() {
    assertThat(MacAddress.of("08-00-2B-01-02-03")).hasToString("08:00:2b:01:02:03");
    assertThat(MacAddress.of("00:00:00:00:00:01")).isLessThan(new MacAddress(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"08:00:2b:01:02", "08:00:2b:01:02:0g", ""})
  void noCards(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> MacAddress.of(text));
  }
}
