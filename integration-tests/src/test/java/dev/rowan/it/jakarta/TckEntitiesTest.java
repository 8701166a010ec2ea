package dev.rowan.it.jakarta;

import static ee.jakarta.tck.data.framework.read.only.QAsciiCharacter.ASCII_CHARACTER;
import static ee.jakarta.tck.data.framework.read.only.QNaturalNumber.NATURAL_NUMBER;
import static ee.jakarta.tck.data.standalone.persistence.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import ee.jakarta.tck.data.core.cdi.Person;
import ee.jakarta.tck.data.core.cdi.PersonRepository;
import ee.jakarta.tck.data.framework.read.only.AsciiCharacter;
import ee.jakarta.tck.data.framework.read.only.AsciiCharacterRepository;
import ee.jakarta.tck.data.framework.read.only.NaturalNumber;
import ee.jakarta.tck.data.framework.read.only.NaturalNumber.NumberType;
import ee.jakarta.tck.data.framework.read.only.NaturalNumberRepository;
import ee.jakarta.tck.data.standalone.entity.Box;
import ee.jakarta.tck.data.standalone.entity.BoxRepository;
import ee.jakarta.tck.data.standalone.entity.Coordinate;
import ee.jakarta.tck.data.standalone.entity.CoordinateRepository;
import ee.jakarta.tck.data.standalone.persistence.Product;
import ee.jakarta.tck.data.standalone.persistence.Product.Department;
import ee.jakarta.tck.data.standalone.persistence.ProductRepository;
import ee.jakarta.tck.data.web.validation.Rectangle;
import ee.jakarta.tck.data.web.validation.RectangleRepository;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The entities of the Jakarta Data TCK, compiled from its own sources: all that CRUD is. */
@RowanTest(schema = "/dev/rowan/it/jakarta/tck.sql")
class TckEntitiesTest {
  private Database database;

  @BeforeEach
  void open(TestDatabase server) {
    database = server.open();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void products() {
    ProductRepository products = new ProductRepository(database);
    Product lamp = Product.of("lamp", 9.5, "L-1", Department.OFFICE, Department.FURNITURE);
    lamp.setSurgePrice(12.0);
    products.insert(lamp);

    Product found = products.findById("L-1").orElseThrow();
    assertThat(found.getName()).isEqualTo("lamp");
    assertThat(found.getPrice()).isEqualTo(9.5);
    assertThat(found.getSurgePrice()).as("transient").isNull();
    assertThat(found.getDepartments())
        .containsExactlyInAnyOrder(Department.OFFICE, Department.FURNITURE);
    assertThat(products.where(PRODUCT.departments.contains(Department.OFFICE)).count()).isOne();

    found.setPrice(8.0);
    products.update(found);
    lamp.setPrice(7.0);
    assertThatThrownBy(() -> products.update(lamp)).isInstanceOf(OptimisticLockException.class);
    assertThat(products.deleteById("L-1")).isTrue();
    assertThat(products.findById("L-1")).isEmpty();
  }

  @Test
  void boxesAndCoordinates() {
    BoxRepository boxes = new BoxRepository(database);
    boxes.insertAll(List.of(Box.of("a", 1, 2, 3), Box.of("b", 4, 5, 6)));
    Box box = boxes.findById("b").orElseThrow();
    box.height = 7;
    boxes.update(box);
    assertThat(boxes.findAll()).extracting(b -> b.height).containsExactlyInAnyOrder(3, 7);
    assertThat(boxes.deleteAllById(List.of("a", "b"))).isEqualTo(2);

    CoordinateRepository coordinates = new CoordinateRepository(database);
    Coordinate point = coordinates.insert(Coordinate.of("p", 1.5, -2.25f));
    Coordinate found = coordinates.findById(point.id).orElseThrow();
    assertThat(found.x).isEqualTo(1.5);
    assertThat(found.y).isEqualTo(-2.25f);
    assertThat(coordinates.deleteById(point.id)).isTrue();
  }

  @Test
  void characters() {
    AsciiCharacterRepository characters = new AsciiCharacterRepository(database);
    for (char c = 60; c < 70; c++) {
      AsciiCharacter character = new AsciiCharacter();
      character.setId(c);
      character.setNumericValue(c);
      character.setHexadecimal(Integer.toHexString(c));
      character.setThisCharacter(c);
      character.setControl(Character.isISOControl(c));
      characters.insert(character);
    }
    assertThat(
            characters
                .where(ASCII_CHARACTER.numericValue.gt(64), ASCII_CHARACTER.isControl.isFalse())
                .orderBy(ASCII_CHARACTER.thisCharacter.desc())
                .list())
        .extracting(AsciiCharacter::getThisCharacter)
        .containsExactly('E', 'D', 'C', 'B', 'A');
  }

  @Test
  void numbers() {
    NaturalNumberRepository numbers = new NaturalNumberRepository(database);
    for (int i = 1; i < 10; i++) {
      NaturalNumber number = new NaturalNumber();
      number.setId(i);
      number.setOdd(i % 2 == 1);
      number.setNumBitsRequired((short) (32 - Integer.numberOfLeadingZeros(i)));
      number.setNumType(List.of(2, 3, 5, 7).contains(i) ? NumberType.PRIME : NumberType.COMPOSITE);
      number.setFloorOfSquareRoot((long) Math.sqrt(i));
      numbers.insert(number);
    }
    assertThat(
            numbers
                .where(NATURAL_NUMBER.numType.eq(NumberType.PRIME), NATURAL_NUMBER.isOdd.isTrue())
                .orderBy(NATURAL_NUMBER.id.asc())
                .list())
        .extracting(NaturalNumber::getId)
        .containsExactly(3L, 5L, 7L);
    assertThat(numbers.findById(9L).orElseThrow().getFloorOfSquareRoot()).isEqualTo(3);
  }

  @Test
  void rectanglesHoldTheirConstraints() {
    RectangleRepository rectangles = new RectangleRepository(database);
    rectangles.insert(new Rectangle("r", 1, 2L, 3, 4));
    Rectangle wide = rectangles.findById("r").orElseThrow();
    wide.setWidth(500);
    assertThatThrownBy(() -> rectangles.update(wide)).isInstanceOf(ValidationException.class);
    assertThat(rectangles.findById("r").orElseThrow().getWidth()).isEqualTo(3);
  }

  @Test
  void people() {
    PersonRepository people = new PersonRepository(database);
    people.insert(new Person(1, "Ana", "Arroyo", 30));
    Person ana = people.findById(1L).orElseThrow();
    ana.age = 31;
    people.save(ana);
    assertThat(people.findAll()).extracting(p -> p.firstName + p.age).containsExactly("Ana31");
    assertThat(people.deleteById(1L)).isTrue();
  }
}
