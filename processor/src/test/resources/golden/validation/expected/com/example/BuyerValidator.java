package com.example;

import dev.rowan.validation.Checks;
import dev.rowan.validation.Constraint;
import dev.rowan.validation.EntityValidator;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Checks the constraints that {@link Buyer} declares. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class BuyerValidator implements EntityValidator<Buyer> {
  /** The only one; it has no state. */
  public static final BuyerValidator INSTANCE = new BuyerValidator();
  private static final Constraint NAME_NOT_BLANK = Constraint.builtIn("NotBlank");

  private BuyerValidator() {}

  @Override
  public void check(Buyer buyer, Checks checks) {
    if (checks.isDefault()) {
      checkName(buyer.name, checks);
    }
    checkInsideOrders(buyer.orders, checks);
  }

  private static void checkName(String name, Checks checks) {
    if (name == null || name.isBlank()) {
      checks.fail("name", name, NAME_NOT_BLANK);
    }
  }

  private static void checkInsideOrders(List<Order> theOrders, Checks checks) {
    if (theOrders != null) {
      checks.open("orders");
      int index = 0;
      for (Order element : theOrders) {
        checks.at(index++);
        if (element != null && checks.enterElement(element)) {
          OrderValidator.INSTANCE.check(element, checks);
          checks.leave();
        }
      }
      checks.close();
    }
  }
}
