package dev.rowan;

/**
 * Turns the values of a property into those of a column and back. It is named in {@code
 * dev.rowan.annotations.Convert} on a property, or in {@code Converters} for all properties of its
 * type; generated code makes one for each such property with the constructor without parameters, or
 * takes the constant {@code INSTANCE} of its class. It must be safe for use by several threads.
 *
 * <pre>{@code
 * public final class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
 *   public BigDecimal convertToDatabaseColumn(Money money) {
 *     return money.amount();
 *   }
 *
 *   public Money convertToEntityAttribute(BigDecimal amount) {
 *     return new Money(amount);
 *   }
 * }
 * }</pre>
 *
 * <p>A null is NULL, and NULL is null, without asking the converter. What it throws reaches the
 * caller as the cause of a {@link dev.rowan.errors.DataException} that names the property.
 *
 * @param <X> the type of the property, or of the elements of its list or array
 * @param <Y> a type that a column can hold
 */
public interface AttributeConverter<X, Y> {

  /** The value of the column; equal values must give equal ones, or queries do not find them. */
  Y convertToDatabaseColumn(X attribute);

  /** The value of the property. */
  X convertToEntityAttribute(Y column);
}
