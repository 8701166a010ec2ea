package com.example;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An owner, with no word of Rowan in it. */
@Entity
@Table(name = "OWNERS", uniqueConstraints = @UniqueConstraint(columnNames = {"town", "last_name"}))
public class Owner {
  @Id @GeneratedValue private Long id;

  @Column(nullable = false)
  private String lastName;

  private String town;

  @Convert(converter = ScoreConverter.class)
  private Score score;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "owner_id")
  @OrderBy("name desc")
  private final List<Pet> pets = new ArrayList<>();

  @ManyToMany private Set<Owner> friends;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public String getTown() {
    return town;
  }

  public void setTown(String town) {
    this.town = town;
  }

  public Score getScore() {
    return score;
  }

  public void setScore(Score score) {
    this.score = score;
  }

  public List<Pet> getPets() {
    return pets;
  }

  Set<Owner> getFriendsInternal() {
    if (friends == null) {
      friends = new HashSet<>();
    }
    return friends;
  }

  public List<Owner> getFriends() {
    return List.copyOf(getFriendsInternal());
  }
}
