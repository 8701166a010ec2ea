package dev.rowan.it.jakarta.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.HashSet;
import java.util.Set;

/** A team, all of whose annotations stand on getters. */
@Entity
@Table(schema = "office")
public class Team {
  private Long id;
  private String code;
  private int loud;
  private Set<Staff> guests = new HashSet<>();
  private Set<Badge> badges = new HashSet<>();

  /** No property: nothing gets it. */
  private String secret = "secret";

  @Id
  @GeneratedValue
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Column(name = "team_code", unique = true)
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    loud++;
    this.code = code;
  }

  @Transient
  public int getLoud() {
    return loud;
  }

  public void setLoud(int loud) {
    this.loud = loud;
  }

  @ManyToMany(mappedBy = "guestOf")
  public Set<Staff> getGuests() {
    return guests;
  }

  public void setGuests(Set<Staff> guests) {
    this.guests = guests;
  }

  /** The badge names the team by the same column. */
  @OneToMany
  @JoinColumn(name = "team")
  public Set<Badge> getBadges() {
    return badges;
  }

  public void setBadges(Set<Badge> badges) {
    this.badges = badges;
  }

  String secret() {
    return secret;
  }
}
