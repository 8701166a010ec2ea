package dev.rowan.it.jakarta.office;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who works here; nearly all that can be said of a table stands on it. */
@Entity(name = "OfficeStaff")
@Table(
    schema = "office",
    name = "STAFF",
    uniqueConstraints =
        @UniqueConstraint(
            name = "one_desk",
            columnNames = {"floor", "DESK_NO"}),
    indexes = {
      @Index(name = "staff_by_name", columnList = "FULL_NAME desc, floor"),
      @Index(columnList = "boss, team_id ASC", unique = true)
    })
public class Staff {
  /** How a contract ends. */
  public enum Contract {
    FIXED,
    OPEN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff")
  @SequenceGenerator(
      name = "staff",
      schema = "office",
      sequenceName = "staff_numbers",
      allocationSize = 5)
  Long id;

  @Column(name = "FULL_NAME", length = 80, nullable = false)
  String name;

  @Basic(optional = false, fetch = FetchType.EAGER)
  int floor;

  @Column(name = "DESK_NO")
  Integer deskNumber;

  @Enumerated(EnumType.STRING)
  Contract contract = Contract.OPEN;

  Contract before;

  @Column(precision = 9, scale = 2)
  BigDecimal salary;

  @Convert(converter = LevelConverter.class)
  Level level;

  @Column(name = "note", columnDefinition = "jsonb")
  String note;

  transient String scratch;

  @Embedded Home home;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(name = "work_street")),
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
  })
  Home workplace;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Team team;

  @ManyToOne
  @JoinColumn(
      name = "boss",
      referencedColumnName = "id",
      foreignKey = @ForeignKey(name = "staff_has_boss"))
  Staff boss;

  @OneToMany(mappedBy = "boss")
  @OrderBy("name ASC")
  List<Staff> reports = new ArrayList<>();

  @OneToOne(mappedBy = "staff", cascade = CascadeType.REMOVE)
  Locker locker;

  @ManyToMany Set<Team> guestOf;

  @Version int version;

  @PrePersist
  void tidy() {
    name = name.strip();
  }

  @PostLoad
  protected void shout() {
    scratch = name.toUpperCase(Locale.ROOT);
  }
}
