package dev.rowan.query;

import dev.rowan.mapping.NetworkTypes;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.types.Cidr;
import java.net.InetAddress;

/**
 * A column of addresses, {@code inet}, or of networks, {@code cidr}.
 *
 * @param <V> the Java type of its values
 */
public final class NetworkColumn<V> extends EntityColumn<V> {

  NetworkColumn(EntityTable<?> table, String name, SqlType<V> type) {
    super(table, name, type, "");
  }

  /** True where this is in the network, and is not all of it. */
  public Predicate within(Cidr network) {
    return compare(" << ", network);
  }

  /** True where this is in the network, or is all of it. */
  public Predicate withinOrEqual(Cidr network) {
    return compare(" <<= ", network);
  }

  /** True where the network is in this, and is not all of it. */
  public Predicate contains(Cidr network) {
    return compare(" >> ", network);
  }

  /** True where the address is in this, or is this. */
  public Predicate contains(InetAddress address) {
    return new TemplateCondition(
        Template.infix(this, " >>= ", new Bound<>(NetworkTypes.INET, address)));
  }

  /** True where one of them is in the other. */
  public Predicate overlaps(Cidr network) {
    return compare(" && ", network);
  }

  private Predicate compare(String operator, Cidr network) {
    return new TemplateCondition(
        Template.infix(this, operator, new Bound<>(NetworkTypes.CIDR, network)));
  }

  /** 4 or 6. */
  public NumberExpression<Integer> family() {
    return new NumberFormula<>(Template.call("family", this), SqlTypes.INTEGER);
  }

  /** How many bits belong to the network. */
  public NumberExpression<Integer> prefix() {
    return new NumberFormula<>(Template.call("masklen", this), SqlTypes.INTEGER);
  }

  /** The address as text, without the network's bits. */
  public TextExpression host() {
    return Texts.call("host", this);
  }
}
