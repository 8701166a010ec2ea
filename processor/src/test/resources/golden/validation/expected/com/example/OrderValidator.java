package com.example;

import dev.rowan.validation.Checks;
import dev.rowan.validation.Constraint;
import dev.rowan.validation.CustomChecks;
import dev.rowan.validation.Decimals;
import dev.rowan.validation.Emails;
import dev.rowan.validation.EntityValidator;
import dev.rowan.validation.Sizes;
import dev.rowan.validation.Times;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Checks the constraints that {@link Order} declares. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class OrderValidator implements EntityValidator<Order> {
  /** The only one; it has no state. */
  public static final OrderValidator INSTANCE = new OrderValidator();
  private static final EvenTotal.OfOrder ORDER_EVEN_TOTAL_VALIDATOR = new EvenTotal.OfOrder();

  private static final Constraint ORDER_EVEN_TOTAL =
      Constraint.of("com.example.EvenTotal", "the total is even");

  private static final Constraint NUMBER_NOT_BLANK = Constraint.builtIn("NotBlank");

  private static final Constraint NUMBER_SIZE =
      Constraint.builtIn("Size").with("max", 20).with("min", 3);

  private static final Pattern NUMBER_PATTERN_REGEX =
      Pattern.compile("[a-z0-9-]+", Pattern.CASE_INSENSITIVE);

  private static final Constraint NUMBER_PATTERN =
      Constraint.builtIn("Pattern").with("regexp", "[a-z0-9-]+");

  private static final Pattern NUMBER_PATTERN_REGEX_2 = Pattern.compile("[^-].*");

  private static final Constraint NUMBER_PATTERN_2 =
      Constraint.builtIn("Pattern", "does not begin with a dash, as \"{validatedValue}\" does")
          .with("regexp", "[^-].*");

  private static final Constraint CONTACT_EMAIL = Constraint.builtIn("Email").with("regexp", ".*");

  private static final Sku.OfText CONTACT_SKU_VALIDATOR =
      CustomChecks.initialized(new Sku.OfText(), new ContactSku());

  private static final Constraint CONTACT_SKU =
      Constraint.of("com.example.Sku", "{com.example.sku}").with("length", 8).with("prefix", "O");

  private static final Constraint PIECES_MIN = Constraint.builtIn("Min").with("value", 1L);
  private static final BigDecimal TOTAL_DECIMAL_MIN_BOUND = new BigDecimal("0.01");

  private static final Constraint TOTAL_DECIMAL_MIN =
      Constraint.builtIn("DecimalMin").with("inclusive", false).with("value", "0.01");

  private static final Constraint TOTAL_DIGITS =
      Constraint.builtIn("Digits").with("fraction", 2).with("integer", 6);

  private static final Constraint WEIGHT_POSITIVE_OR_ZERO = Constraint.builtIn("PositiveOrZero");
  private static final Constraint DELIVERY_FUTURE = Constraint.builtIn("Future");
  private static final Constraint TAGS_NOT_EMPTY = Constraint.builtIn("NotEmpty");
  private static final Constraint TAGS_NOT_BLANK = Constraint.builtIn("NotBlank");

  private static final Constraint TAGS_SIZE =
      Constraint.builtIn("Size").with("max", 10).with("min", 0);

  private static final Constraint OTHERS_NOT_BLANK = Constraint.builtIn("NotBlank");

  private static final Constraint HEAVY_ASSERT_TRUE =
      Constraint.builtIn("AssertTrue", "the pieces weigh something");

  private static final Constraint DELIVERY_NOT_NULL = Constraint.builtIn("NotNull");
  private static final Constraint ADDRESS_STREET_NOT_BLANK = Constraint.builtIn("NotBlank");

  private OrderValidator() {}

  @Override
  public void check(Order order, Checks checks) {
    if (checks.isDefault()) {
      CustomChecks.check(ORDER_EVEN_TOTAL_VALIDATOR, "", order, ORDER_EVEN_TOTAL, checks);
      checkNumber(order.number, checks);
      checkContact(order.contact, checks);
      checkPieces(order.pieces, checks);
      checkTotal(order.total, checks);
      checkWeight(order.weight, checks);
      checkDelivery(order.delivery, checks);
      checkTags(order.tags, checks);
      checkOthers(order.others, checks);
      checkHeavy(order.isHeavy(), checks);
    }
    if (checks.includes(Order.Shipping.class)) {
      checkDeliveryForShipping(order.delivery, checks);
    }
    checkInsideBuyer(order.buyer, checks);
    checkInsideAddress(order.address, checks);
    checkInsideOthers(order.others, checks);
  }

  private static void checkNumber(String number, Checks checks) {
    if (number == null || number.isBlank()) {
      checks.fail("number", number, NUMBER_NOT_BLANK);
    }
    if (!Sizes.isWithin(number, 3, 20)) {
      checks.fail("number", number, NUMBER_SIZE);
    }
    if (number != null && !NUMBER_PATTERN_REGEX.matcher(number).matches()) {
      checks.fail("number", number, NUMBER_PATTERN);
    }
    if (number != null && !NUMBER_PATTERN_REGEX_2.matcher(number).matches()) {
      checks.fail("number", number, NUMBER_PATTERN_2);
    }
  }

  private static void checkContact(String contact, Checks checks) {
    if (!Emails.isEmail(contact)) {
      checks.fail("contact", contact, CONTACT_EMAIL);
    }
    if (!CustomChecks.isValid(CONTACT_SKU_VALIDATOR, contact, checks) || contact == null
        || !Sizes.isWithin(contact, 0, 8)) {
      checks.fail("contact", contact, CONTACT_SKU);
    }
  }

  private static void checkPieces(int pieces, Checks checks) {
    if (pieces < 1) {
      checks.fail("pieces", pieces, PIECES_MIN);
    }
  }

  private static void checkTotal(BigDecimal total, Checks checks) {
    if (!Decimals.isGreater(total, TOTAL_DECIMAL_MIN_BOUND)) {
      checks.fail("total", total, TOTAL_DECIMAL_MIN);
    }
    if (!Decimals.hasDigits(total, 6, 2)) {
      checks.fail("total", total, TOTAL_DIGITS);
    }
  }

  private static void checkWeight(Double weight, Checks checks) {
    if (weight != null && !(weight >= 0)) {
      checks.fail("weight", weight, WEIGHT_POSITIVE_OR_ZERO);
    }
  }

  private static void checkDelivery(LocalDate delivery, Checks checks) {
    if (delivery != null && Times.compare(delivery, checks.clock()) <= 0) {
      checks.fail("delivery", delivery, DELIVERY_FUTURE);
    }
  }

  private static void checkTags(List<String> tags, Checks checks) {
    if (tags == null || tags.isEmpty()) {
      checks.fail("tags", tags, TAGS_NOT_EMPTY);
    }
    if (tags != null) {
      checks.open("tags");
      int index = 0;
      for (String element : tags) {
        checks.at(index++);
        if (element == null || element.isBlank()) {
          checks.fail("<list element>", element, TAGS_NOT_BLANK);
        }
        if (!Sizes.isWithin(element, 0, 10)) {
          checks.fail("<list element>", element, TAGS_SIZE);
        }
      }
      checks.close();
    }
  }

  private static void checkOthers(Map<String, Address> others, Checks checks) {
    if (others != null) {
      checks.open("others");
      for (var entry : others.entrySet()) {
        checks.atKey(entry.getKey());
        String key = entry.getKey();
        if (key == null || key.isBlank()) {
          checks.fail("<map key>", key, OTHERS_NOT_BLANK);
        }
      }
      checks.close();
    }
  }

  private static void checkHeavy(boolean heavy, Checks checks) {
    if (!heavy) {
      checks.fail("heavy", heavy, HEAVY_ASSERT_TRUE);
    }
  }

  private static void checkDeliveryForShipping(LocalDate delivery, Checks checks) {
    if (delivery == null) {
      checks.fail("delivery", delivery, DELIVERY_NOT_NULL);
    }
  }

  private static void checkInsideBuyer(Buyer buyer, Checks checks) {
    if (buyer != null && QBuyer.RowMapper.INSTANCE.key(buyer) == null
        && checks.enter("buyer", buyer)) {
      BuyerValidator.INSTANCE.check(buyer, checks);
      checks.leave();
    }
  }

  private static void checkInsideAddress(Address address, Checks checks) {
    if (address != null && checks.enter("address", address)) {
      checkAllOfAddress(address, checks);
      checks.leave();
    }
  }

  private static void checkInsideOthers(Map<String, Address> others, Checks checks) {
    if (others != null) {
      checks.open("others");
      for (var entry : others.entrySet()) {
        checks.at(entry.getKey());
        Address element = entry.getValue();
        if (element != null && checks.enterElement(element)) {
          checkAllOfAddress(element, checks);
          checks.leave();
        }
      }
      checks.close();
    }
  }

  private static void checkAllOfAddress(Address address, Checks checks) {
    if (checks.isDefault()) {
      checkAddressStreet(address.street(), checks);
    }
  }

  private static void checkAddressStreet(String street, Checks checks) {
    if (street == null || street.isBlank()) {
      checks.fail("street", street, ADDRESS_STREET_NOT_BLANK);
    }
  }

  @SuppressWarnings("all")
  private static final class ContactSku implements Sku {
    @Override
    public Class<? extends Annotation> annotationType() {
      return Sku.class;
    }

    @Override
    public Class<?>[] groups() {
      return CustomChecks.classes(List.of());
    }

    @Override
    public int length() {
      return 8;
    }

    @Override
    public String message() {
      return "{com.example.sku}";
    }

    @Override
    public Class<? extends Payload>[] payload() {
      return CustomChecks.classes(List.of());
    }

    @Override
    public String prefix() {
      return "O";
    }
  }
}
