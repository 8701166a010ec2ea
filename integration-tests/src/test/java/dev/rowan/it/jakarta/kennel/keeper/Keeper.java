package dev.rowan.it.jakarta.kennel.keeper;

import dev.rowan.it.jakarta.kennel.base.Human;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Who keeps animals. Nothing leads from them to here but a column of their table. */
@Entity
@Table(name = "keepers")
public class Keeper extends Human {
  @Column @NotBlank private String town;

  @Column
  @NotBlank
  @Pattern(regexp = "\\d{6}", message = "{phone.invalid}")
  private String phone;

  // region animals
  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "keeper_id")
  @OrderBy("name")
  private final List<Animal> animals = new ArrayList<>();

  // endregion

  public String getTown() {
    return town;
  }

  public void setTown(String town) {
    this.town = town;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public List<Animal> getAnimals() {
    return animals;
  }

  /** Adds one that is not stored yet. */
  public void addAnimal(Animal animal) {
    if (animal.isNew()) {
      getAnimals().add(animal);
    }
  }
}
