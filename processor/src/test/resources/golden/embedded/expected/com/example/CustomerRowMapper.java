package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Customer} from rows of the table {@code customer}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class CustomerRowMapper implements EntityMapper<Customer> {
  /** The only one; it has no state. */
  public static final CustomerRowMapper INSTANCE = new CustomerRowMapper();
  static final SqlType<List<String>> CONTACT_PHONES = SqlTypes.listOf(SqlTypes.TEXT);

  private CustomerRowMapper() {}

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
