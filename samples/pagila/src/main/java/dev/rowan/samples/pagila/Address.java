package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.time.LocalDateTime;
import java.util.List;

/** Where somebody lives: a class with private fields, getters and setters. */
@Entity
public class Address {
  @Id
  @Generated
  @Column(name = "address_id")
  private Integer id;

  @Column(length = 50, nullable = false)
  private String address;

  @Column(length = 50)
  private String address2;

  @Column(length = 20, nullable = false)
  private String district;

  private int cityId;
  @ManyToOne private Lazy<City> city;

  @OneToMany(mappedBy = "address")
  private List<Customer> customers;

  @Column(length = 10)
  private String postalCode;

  @Column(length = 20, nullable = false)
  private String phone;

  @Generated private LocalDateTime lastUpdate;

  /** Makes an address without content. */
  public Address() {}

  /** The key, null before it is stored. */
  public Integer getId() {
    return id;
  }

  /** Sets the key. */
  public void setId(Integer id) {
    this.id = id;
  }

  /** Street and number. */
  public String getAddress() {
    return address;
  }

  /** Sets street and number. */
  public void setAddress(String address) {
    this.address = address;
  }

  /** A second line, or null. */
  public String getAddress2() {
    return address2;
  }

  /** Sets the second line. */
  public void setAddress2(String address2) {
    this.address2 = address2;
  }

  /** The district, which may be empty. */
  public String getDistrict() {
    return district;
  }

  /** Sets the district. */
  public void setDistrict(String district) {
    this.district = district;
  }

  /** The city. */
  public int getCityId() {
    return cityId;
  }

  /** Sets the city. */
  public void setCityId(int cityId) {
    this.cityId = cityId;
  }

  /** The city as an entity. */
  public Lazy<City> getCity() {
    return city;
  }

  /** Takes over the city as an entity. */
  public void setCity(Lazy<City> city) {
    this.city = city;
  }

  /** Who lives here. */
  public List<Customer> getCustomers() {
    return customers;
  }

  /** Sets who lives here. */
  public void setCustomers(List<Customer> customers) {
    this.customers = customers;
  }

  /** The postal code, or null. */
  public String getPostalCode() {
    return postalCode;
  }

  /** Sets the postal code. */
  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  /** The telephone number, which may be empty. */
  public String getPhone() {
    return phone;
  }

  /** Sets the telephone number. */
  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** When the row was written, as the database says. */
  public LocalDateTime getLastUpdate() {
    return lastUpdate;
  }

  /** Takes over what the database says. */
  public void setLastUpdate(LocalDateTime lastUpdate) {
    this.lastUpdate = lastUpdate;
  }
}
