package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ArrayColumn;
import dev.rowan.query.BooleanColumn;
import dev.rowan.query.ColumnValues;
import dev.rowan.query.EmbeddedColumns;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Selection;
import dev.rowan.query.TextColumn;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code customer} and its columns, for queries for {@link Customer}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCustomer extends EntityTable<Customer> {
  /** The table. */
  public static final QCustomer CUSTOMER = new QCustomer(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final HomeColumns home = new HomeColumns();
  public final BillColumns bill = new BillColumns();
  public final ContactColumns contact = new ContactColumns();

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCustomer(@Nullable Join join) {
    super("", "customer", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QCustomer as(String name) {
    return new QCustomer(aliased(name));
  }

  @Override
  protected EntityMapper<Customer> mapper() {
    return CustomerRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Customer, ?> repository(Database database) {
    return new CustomerRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(name, home.street, home.city);
  }

  @Override
  protected Map<String, EntityColumn<?>> renamed() {
    return Map.ofEntries(
        Map.entry("billStreet", bill.street),
        Map.entry("billCity", bill.city),
        Map.entry("billPositionLatitude", bill.position.latitude),
        Map.entry("billPositionLongitude", bill.position.longitude));
  }

  /** The columns of the embedded {@code home}. */
  public final class HomeColumns extends EmbeddedColumns<Address> {
    public final TextColumn street = text("home_street");
    public final TextColumn city = text("home_city");
    public final HomePositionColumns position = new HomePositionColumns();

    private HomeColumns() {}

    @Override
    protected List<Selection<?>> parts() {
      return List.of(street, city, position);
    }

    @Override
    protected void add(Address home, ColumnValues values) {
      values.add(street, home.street());
      values.add(city, home.city());
      values.add(position, home.position());
    }

    @Override
    protected Address read(Row row) {
      return CustomerRowMapper.readHome(row);
    }
  }

  /** The columns of the embedded {@code home.position}. */
  public final class HomePositionColumns extends EmbeddedColumns<Position> {
    public final NumberColumn<Double> latitude = number("home_position_latitude", SqlTypes.DOUBLE);

    public final NumberColumn<Double> longitude =
        number("home_position_longitude", SqlTypes.DOUBLE);

    private HomePositionColumns() {}

    @Override
    protected List<Selection<?>> parts() {
      return List.of(latitude, longitude);
    }

    @Override
    protected void add(Position position, ColumnValues values) {
      values.add(latitude, position.latitude());
      values.add(longitude, position.longitude());
    }

    @Override
    protected Position read(Row row) {
      return CustomerRowMapper.readHomePosition(row);
    }
  }

  /** The columns of the embedded {@code bill}. */
  public final class BillColumns extends EmbeddedColumns<Address> {
    public final TextColumn street = text("billing_street");
    public final TextColumn city = text("billing_city");
    public final BillPositionColumns position = new BillPositionColumns();

    private BillColumns() {}

    @Override
    protected List<Selection<?>> parts() {
      return List.of(street, city, position);
    }

    @Override
    protected void add(Address bill, ColumnValues values) {
      values.add(street, bill.street());
      values.add(city, bill.city());
      values.add(position, bill.position());
    }

    @Override
    protected Address read(Row row) {
      return CustomerRowMapper.readBill(row);
    }
  }

  /** The columns of the embedded {@code bill.position}. */
  public final class BillPositionColumns extends EmbeddedColumns<Position> {
    public final NumberColumn<Double> latitude = number("lat", SqlTypes.DOUBLE);
    public final NumberColumn<Double> longitude = number("lon", SqlTypes.DOUBLE);

    private BillPositionColumns() {}

    @Override
    protected List<Selection<?>> parts() {
      return List.of(latitude, longitude);
    }

    @Override
    protected void add(Position position, ColumnValues values) {
      values.add(latitude, position.latitude());
      values.add(longitude, position.longitude());
    }

    @Override
    protected Position read(Row row) {
      return CustomerRowMapper.readBillPosition(row);
    }
  }

  /** The columns of the embedded {@code contact}. */
  public final class ContactColumns extends EmbeddedColumns<Contact> {
    public final TextColumn email = text("contact_email");
    public final ArrayColumn<String> phones = list("contact_phones", SqlTypes.TEXT);
    public final BooleanColumn verified = bool("contact_verified");
    public final TextColumn language = text("contact_language");

    private ContactColumns() {}

    @Override
    protected List<Selection<?>> parts() {
      return List.of(email, phones, verified, language);
    }

    @Override
    protected void add(Contact contact, ColumnValues values) {
      values.add(email, contact.getEmail());
      values.add(phones, contact.getPhones());
      values.add(verified, contact.isVerified());
      values.add(language, contact.getLanguage());
    }

    @Override
    protected Contact read(Row row) {
      return CustomerRowMapper.readContact(row);
    }
  }
}
