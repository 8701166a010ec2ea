package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
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
import org.jspecify.annotations.NullUnmarked;
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
    super("", "customer", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(name, home.street, home.city);
  }

  /** The table under another name, to stand in a query once more. */
  public QCustomer as(String name) {
    return new QCustomer(aliased(name));
  }

  @Override
  protected EntityRepository<Customer, ?> repository(Database database) {
    return new CustomerRepository(database);
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
      return RowMapper.readHome(row);
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
      return RowMapper.readHomePosition(row);
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
      return RowMapper.readBill(row);
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
      return RowMapper.readBillPosition(row);
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
      return RowMapper.readContact(row);
    }
  }

  /** Reads {@link Customer} from rows of the table {@code customer}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Customer> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final SqlType<List<String>> CONTACT_PHONES = SqlTypes.listOf(SqlTypes.TEXT);

    private RowMapper() {}

    @Override
    public Customer read(Row row) {
      Customer customer =
          new Customer(
              row.getString(2), // name
              readHome(row)); // home
      customer.id = row.getLong(1);
      customer.bill = readBill(row);
      customer.contact = readContact(row);
      return customer;
    }

    static Address readHome(Row row) {
      return new Address(
          row.getString(3), // home_street
          row.getString(4), // home_city
          readHomePosition(row)); // position
    }

    /** Null where all its columns are NULL. */
    static Position readHomePosition(Row row) {
      if (row.getDoubleOrNull(5) == null && row.getDoubleOrNull(6) == null) {
        return null;
      }
      return new Position(
          row.getDouble(5), // home_position_latitude
          row.getDouble(6)); // home_position_longitude
    }

    /** Null where all its columns are NULL. */
    static Address readBill(Row row) {
      String street = row.getString(7); // billing_street
      String city = row.getString(8); // billing_city
      Position position = readBillPosition(row);
      if (street == null && city == null && position == null) {
        return null;
      }
      return new Address(street, city, position);
    }

    /** Null where all its columns are NULL. */
    static Position readBillPosition(Row row) {
      if (row.getDoubleOrNull(9) == null && row.getDoubleOrNull(10) == null) {
        return null;
      }
      return new Position(
          row.getDouble(9), // lat
          row.getDouble(10)); // lon
    }

    /** Null where all its columns are NULL. */
    static Contact readContact(Row row) {
      String email = row.getString(11); // contact_email
      List<String> phones = row.get(12, CONTACT_PHONES); // contact_phones
      String language = row.getString(14); // contact_language
      if (email == null && phones == null && language == null && row.getBooleanOrNull(13) == null) {
        return null;
      }
      Contact contact = new Contact();
      contact.setEmail(email);
      contact.setPhones(phones);
      contact.setVerified(row.getBoolean(13)); // contact_verified
      contact.setLanguage(language);
      return contact;
    }

    @Override
    public @Nullable Object key(Customer customer) {
      return customer.id;
    }

    @Override
    public void bindInsert(SqlStatement insert, Customer customer) {
      insert.setString(1, customer.name);
      Address home = customer.home;
      insert.setString(2, home.street());
      insert.setString(3, home.city());
      Position homePosition = home.position();
      if (homePosition == null) {
        insert.set(4, SqlTypes.DOUBLE, null);
        insert.set(5, SqlTypes.DOUBLE, null);
      } else {
        insert.setDouble(4, homePosition.latitude());
        insert.setDouble(5, homePosition.longitude());
      }
      Address bill = customer.bill;
      if (bill == null) {
        insert.set(6, SqlTypes.TEXT, null);
        insert.set(7, SqlTypes.TEXT, null);
        insert.set(8, SqlTypes.DOUBLE, null);
        insert.set(9, SqlTypes.DOUBLE, null);
      } else {
        insert.setString(6, bill.street());
        insert.setString(7, bill.city());
        Position billPosition = bill.position();
        if (billPosition == null) {
          insert.set(8, SqlTypes.DOUBLE, null);
          insert.set(9, SqlTypes.DOUBLE, null);
        } else {
          insert.setDouble(8, billPosition.latitude());
          insert.setDouble(9, billPosition.longitude());
        }
      }
      Contact contact = customer.contact;
      if (contact == null) {
        insert.set(10, SqlTypes.TEXT, null);
        insert.set(11, CONTACT_PHONES, null);
        insert.set(12, SqlTypes.BOOLEAN, null);
        insert.set(13, SqlTypes.TEXT, null);
      } else {
        insert.setString(10, contact.getEmail());
        insert.set(11, CONTACT_PHONES, contact.getPhones());
        insert.setBoolean(12, contact.isVerified());
        insert.setString(13, contact.getLanguage());
      }
    }

    @Override
    public void bindUpdate(SqlStatement update, Customer customer) {
      bindInsert(update, customer);
      update.setLong(14, customer.id);
    }

    @Override
    public Customer readInserted(Row row, Customer customer) {
      customer.id = row.getLong(1);
      return customer;
    }
  }
}
