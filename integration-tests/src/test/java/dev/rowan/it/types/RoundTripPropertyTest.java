package dev.rowan.it.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;

/** Any entity comes back as it was inserted, and as it was updated. */
class RoundTripPropertyTest {
  private static final double NULLS = 0.1;
  private static final RecursiveComparisonConfiguration EXACT =
      RecursiveComparisonConfiguration.builder()
          .withEqualsForType(Double::equals, Double.class)
          .withEqualsForType(Float::equals, Float.class)
          .build();

  private static TestDatabase server;
  private static Database database;

  @BeforeContainer
  static void open() {
    ClassLoader loader = RoundTripPropertyTest.class.getClassLoader();
    server = PostgresServer.shared().newDatabase(DatabaseSetup.scripts(loader, "schema.sql"));
    database = server.open();
  }

  @AfterContainer
  static void close() {
    database.close();
    server.close();
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void scalars(@ForAll("scalar") Scalars scalars, @ForAll("scalar") Scalars others) {
    ScalarsRepository repository = new ScalarsRepository(database);
    Long id = comesBack(repository, scalars).id;
    others.id = id;
    assertThat(repository.update(others)).isSameAs(others);
    assertThat(repository.getById(id)).usingRecursiveComparison(EXACT).isEqualTo(others);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void primitives(@ForAll("primitive") Primitives primitives) {
    comesBack(new PrimitivesRepository(database), primitives);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void arrays(@ForAll("arrayed") Arrays arrays, @ForAll("arrayed") Arrays others) {
    ArraysRepository repository = new ArraysRepository(database);
    others.id = comesBack(repository, arrays).id;
    repository.update(others);
    assertThat(repository.getById(others.id)).usingRecursiveComparison(EXACT).isEqualTo(others);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void batches(@ForAll("batch") List<Scalars> scalars) {
    ScalarsRepository repository = new ScalarsRepository(database);
    List<Scalars> inserted = repository.insertAll(scalars);
    assertThat(repository.findAllById(inserted.stream().map(s -> s.id).toList()))
        .usingRecursiveFieldByFieldElementComparator(EXACT)
        .containsExactlyInAnyOrderElementsOf(scalars);
  }

  private static Scalars comesBack(ScalarsRepository repository, Scalars scalars) {
    repository.insert(scalars);
    return same(repository, scalars.id, scalars);
  }

  private static Arrays comesBack(ArraysRepository repository, Arrays arrays) {
    repository.insert(arrays);
    return same(repository, arrays.id, arrays);
  }

  private static void comesBack(PrimitivesRepository repository, Primitives primitives) {
    Primitives stored = repository.insert(primitives);
    assertThat(stored).isEqualTo(primitives.withId(stored.id()));
    assertThat(repository.getById(stored.id())).isEqualTo(stored);
  }

  private static <E, I> E same(CrudRepository<E, I> repository, I id, E expected) {
    E found = repository.getById(id);
    assertThat(found).usingRecursiveComparison(EXACT).isEqualTo(expected);
    return found;
  }

  private static <T> Arbitrary<T> maybe(Arbitrary<T> values) {
    return values.injectNull(NULLS);
  }

  private static <T> Arbitrary<List<T>> lists(Arbitrary<T> values) {
    return maybe(maybe(values).list().ofMaxSize(5));
  }

  @Provide
  Arbitrary<Scalars> scalar() {
    return Builders.withBuilder(Scalars::new)
        .use(maybe(Arbitraries.of(true, false)))
        .inSetter((s, v) -> s.aBoolean = v)
        .use(maybe(Arbitraries.bytes()))
        .inSetter((s, v) -> s.aByte = v)
        .use(maybe(Arbitraries.shorts()))
        .inSetter((s, v) -> s.aShort = v)
        .use(maybe(Arbitraries.integers()))
        .inSetter((s, v) -> s.anInteger = v)
        .use(maybe(Arbitraries.longs()))
        .inSetter((s, v) -> s.aLong = v)
        .use(maybe(Values.floats()))
        .inSetter((s, v) -> s.aFloat = v)
        .use(maybe(Values.doubles()))
        .inSetter((s, v) -> s.aDouble = v)
        .use(maybe(Values.characters()))
        .inSetter((s, v) -> s.aCharacter = v)
        .use(maybe(Texts.any()))
        .inSetter((s, v) -> s.aString = v)
        .use(maybe(Values.decimals()))
        .inSetter((s, v) -> s.aBigDecimal = v)
        .use(maybe(Values.integers()))
        .inSetter((s, v) -> s.aBigInteger = v)
        .use(maybe(Values.bytes()))
        .inSetter((s, v) -> s.bytes = v)
        .use(maybe(Values.uuids()))
        .inSetter((s, v) -> s.aUuid = v)
        .use(maybe(Values.dates()))
        .inSetter((s, v) -> s.aLocalDate = v)
        .use(maybe(Values.times()))
        .inSetter((s, v) -> s.aLocalTime = v)
        .use(maybe(Values.dateTimes()))
        .inSetter((s, v) -> s.aLocalDateTime = v)
        .use(maybe(Values.instants()))
        .inSetter((s, v) -> s.anInstant = v)
        .use(maybe(Values.offsetDateTimes()))
        .inSetter((s, v) -> s.anOffsetDateTime = v)
        .use(maybe(Values.offsetTimes()))
        .inSetter((s, v) -> s.anOffsetTime = v)
        .use(maybe(Values.zonedDateTimes()))
        .inSetter((s, v) -> s.aZonedDateTime = v)
        .use(maybe(Values.years()))
        .inSetter((s, v) -> s.aYear = v)
        .use(maybe(Values.yearMonths()))
        .inSetter((s, v) -> s.aYearMonth = v)
        .use(maybe(Arbitraries.of(Month.class)))
        .inSetter((s, v) -> s.aMonth = v)
        .use(maybe(Arbitraries.of(DayOfWeek.class)))
        .inSetter((s, v) -> s.aDayOfWeek = v)
        .use(maybe(Values.monthDays()))
        .inSetter((s, v) -> s.aMonthDay = v)
        .use(maybe(Values.durations()))
        .inSetter((s, v) -> s.aDuration = v)
        .use(maybe(Values.periods()))
        .inSetter((s, v) -> s.aPeriod = v)
        .use(maybe(Values.zones()))
        .inSetter((s, v) -> s.aZoneId = v)
        .use(maybe(Values.offsets()))
        .inSetter((s, v) -> s.aZoneOffset = v)
        .use(maybe(Arbitraries.of(Mood.class)))
        .inSetter((s, v) -> s.aMood = v)
        .use(maybe(Arbitraries.of(Level.class)))
        .inSetter((s, v) -> s.aLevel = v)
        .build();
  }

  @Provide
  Arbitrary<List<Scalars>> batch() {
    return scalar().list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<Primitives> primitive() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.bytes(),
            Arbitraries.shorts(),
            Arbitraries.integers(),
            Arbitraries.longs(),
            Values.floats(),
            Values.doubles(),
            Values.characters())
        .as((a, b, c, d, e, f, g, h) -> new Primitives(0, a, b, c, d, e, f, g, h));
  }

  @Provide
  Arbitrary<Arrays> arrayed() {
    return Builders.withBuilder(Arrays::new)
        .use(maybe(Arbitraries.of(true, false).array(boolean[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.booleans = v)
        .use(maybe(Arbitraries.shorts().array(short[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.shorts = v)
        .use(maybe(Arbitraries.integers().array(int[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.ints = v)
        .use(maybe(Arbitraries.longs().array(long[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.longs = v)
        .use(maybe(Values.floats().array(float[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.floats = v)
        .use(maybe(Values.doubles().array(double[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.doubles = v)
        .use(maybe(maybe(Texts.any()).array(String[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.strings = v)
        .use(maybe(maybe(Arbitraries.integers()).array(Integer[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.boxes = v)
        .use(maybe(maybe(Values.uuids()).array(UUID[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.uuids = v)
        .use(maybe(maybe(Arbitraries.of(Mood.class)).array(Mood[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.moods = v)
        .use(maybe(maybe(Arbitraries.of(Level.class)).array(Level[].class).ofMaxSize(5)))
        .inSetter((a, v) -> a.levels = v)
        .use(lists(Arbitraries.of(true, false)))
        .inSetter((a, v) -> a.booleanList = v)
        .use(lists(Arbitraries.shorts()))
        .inSetter((a, v) -> a.shortList = v)
        .use(lists(Arbitraries.integers()))
        .inSetter((a, v) -> a.integerList = v)
        .use(lists(Arbitraries.longs()))
        .inSetter((a, v) -> a.longList = v)
        .use(lists(Values.doubles()))
        .inSetter((a, v) -> a.doubleList = v)
        .use(lists(Texts.any()))
        .inSetter((a, v) -> a.stringList = v)
        .use(lists(Values.uuids()))
        .inSetter((a, v) -> a.uuidList = v)
        .use(lists(Values.decimals()))
        .inSetter((a, v) -> a.decimalList = v)
        .use(lists(Values.instants()))
        .inSetter((a, v) -> a.instantList = v)
        .use(lists(Values.dates()))
        .inSetter((a, v) -> a.dateList = v)
        .use(lists(Arbitraries.of(Mood.class)))
        .inSetter((a, v) -> a.moodList = v)
        .use(lists(Arbitraries.of(Level.class)))
        .inSetter((a, v) -> a.levelList = v)
        .use(lists(Texts.any()).map(list -> (Collection<String>) list))
        .inSetter((a, v) -> a.strings2 = v)
        .build();
  }
}
