package dev.rowan.samples.pagila;

import static dev.rowan.query.Aggregates.avg;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.countDistinct;
import static dev.rowan.query.Aggregates.max;
import static dev.rowan.query.Aggregates.min;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.Functions.concat;
import static dev.rowan.query.Ranges.range;
import static dev.rowan.query.Ranges.rangeOf;
import static dev.rowan.query.Sql.exists;
import static dev.rowan.query.Sql.notExists;
import static dev.rowan.query.Sql.row;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.series;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.when;
import static dev.rowan.query.Windows.denseRank;
import static dev.rowan.query.Windows.ntile;
import static dev.rowan.query.Windows.percentRank;
import static dev.rowan.query.Windows.rank;
import static dev.rowan.samples.pagila.QCategory.CATEGORY;
import static dev.rowan.samples.pagila.QCustomer.CUSTOMER;
import static dev.rowan.samples.pagila.QFilmCategory.FILM_CATEGORY;
import static dev.rowan.samples.pagila.QInventory.INVENTORY;
import static dev.rowan.samples.pagila.QPayment.PAYMENT;
import static dev.rowan.samples.pagila.QRental.RENTAL;
import static dev.rowan.samples.pagila.SharedPagila.holds;

import dev.rowan.Database;
import dev.rowan.query.Cte;
import dev.rowan.query.DatePart;
import dev.rowan.query.Frame;
import dev.rowan.query.Predicate;
import dev.rowan.query.RangeExpression;
import dev.rowan.query.RangeType;
import dev.rowan.query.Select1;
import dev.rowan.query.Select2;
import dev.rowan.query.Subquery;
import dev.rowan.query.TemporalExpression;
import dev.rowan.query.TextExpression;
import dev.rowan.query.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who the customers are and what they do: the rows are those of hand-written SQL. */
@ExtendWith(SharedPagila.class)
class CustomerQueriesTest {

  private static final RangeExpression<LocalDateTime, TemporalExpression<LocalDateTime>> PERIOD =
      range(RENTAL.rentalPeriod, RangeType.TIMESTAMP);
  private static final TextExpression NAME =
      CUSTOMER.firstName.concat(" ").concat(CUSTOMER.lastName);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private static LocalDateTime day(String day) {
    return LocalDate.parse(day).atStartOfDay();
  }

  @Test
  void customersWithAddress(Database db) {
    QAddress address = CUSTOMER.address();
    QCity city = address.city();
    holds(
        "02-customers-with-address",
        db.select(
                row(CUSTOMER.id, NAME, CUSTOMER.email.lower()),
                row(address.address, address.district.nullIf(""), address.postalCode.nullIf("")),
                city.name,
                city.country().name,
                CUSTOMER.storeId,
                CUSTOMER.store().manager().firstName)
            .from(CUSTOMER)
            .where(city.country().name.in("Canada", "United Kingdom"), CUSTOMER.isActive.isTrue())
            .orderBy(city.countryId.asc(), CUSTOMER.id.asc()));
  }

  @Test
  void frequentRenters(Database db) {
    var rentals = count().as("rentals");
    var films = countDistinct(INVENTORY.filmId).as("films");
    var categories = countDistinct(FILM_CATEGORY.categoryId);
    holds(
        "04-frequent-renters",
        db.select(
                CUSTOMER.id,
                CUSTOMER.lastName.concat(", ").concat(CUSTOMER.firstName),
                rentals,
                films,
                categories,
                min(PERIOD.lower()).asDate(),
                max(PERIOD.lower()).asDate())
            .from(CUSTOMER)
            .join(RENTAL)
            .on(RENTAL.customerId.eq(CUSTOMER.id))
            .join(INVENTORY)
            .on(INVENTORY.id.eq(RENTAL.inventoryId))
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(INVENTORY.filmId))
            .groupBy(CUSTOMER.id, CUSTOMER.lastName, CUSTOMER.firstName)
            .having(count().goe(36L), categories.goe(15L))
            .orderBy(rentals.desc(), films.desc(), CUSTOMER.id.asc()));
  }

  /** The rentals of films of this category by the customer of the query around. */
  private static Select1<Integer> rented(String category) {
    return select(RENTAL.id)
        .from(RENTAL)
        .join(INVENTORY)
        .on(INVENTORY.id.eq(RENTAL.inventoryId))
        .join(FILM_CATEGORY)
        .on(FILM_CATEGORY.filmId.eq(INVENTORY.filmId))
        .join(CATEGORY)
        .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
        .where(RENTAL.customerId.eq(CUSTOMER.id), CATEGORY.name.eq(category));
  }

  @Test
  void comedyButNoHorror(Database db) {
    QCountry country = CUSTOMER.address().city().country();
    Predicate inJuly =
        PERIOD.overlaps(rangeOf(RangeType.TIMESTAMP, day("2005-07-01"), day("2005-08-01")));
    holds(
        "08-comedy-but-no-horror",
        db.select(CUSTOMER.id, CUSTOMER.firstName, CUSTOMER.lastName, country.name)
            .from(CUSTOMER)
            .where(
                CUSTOMER.isActive.isTrue(),
                country.name.in("India", "China", "Japan"),
                exists(rented("Comedy").where(inJuly)),
                notExists(rented("Horror")))
            .orderBy(CUSTOMER.id.asc()));
  }

  /** Who paid from one day on and before another. */
  private static Select1<Integer> payers(String from, String to) {
    return payersSince(from).where(PAYMENT.paymentDate.lt(day(to)));
  }

  private static Select1<Integer> payersSince(String from) {
    return select(PAYMENT.customerId).from(PAYMENT).where(PAYMENT.paymentDate.goe(day(from)));
  }

  @Test
  void mailingAudiences(Database db) {
    Select1<Integer> before =
        select(PAYMENT.customerId).from(PAYMENT).where(PAYMENT.paymentDate.lt(day("2007-02-01")));
    Subquery welcome = payers("2007-02-01", "2007-03-01").except(before).asTable("welcome");
    Subquery loyal =
        payers("2006-12-01", "2007-01-01")
            .intersect(payers("2007-06-01", "2007-07-01"))
            .intersect(payersSince("2007-07-01"))
            .asTable("loyal");
    Subquery winBack =
        payers("2006-11-01", "2006-12-01")
            .union(payers("2006-12-01", "2007-01-01"))
            .except(payersSince("2007-05-01"))
            .asTable("win_back");
    var audience = value("welcome").as("audience");
    var customer = welcome.get(PAYMENT.customerId);
    Select2<String, Integer> welcomed = db.select(audience, customer).from(welcome);
    holds(
        "09-mailing-audiences",
        welcomed
            .unionAll(select(value("loyal"), loyal.get(PAYMENT.customerId)).from(loyal))
            .unionAll(select(value("win back"), winBack.get(PAYMENT.customerId)).from(winBack))
            .orderBy(audience.asc(), customer.asc()));
  }

  @Test
  void latestDocumentariesPerCustomer(Database db) {
    QCountry country = CUSTOMER.address().city().country();
    QFilm film = RENTAL.inventory().film();
    var rentedAt = PERIOD.lower().as("rented_at");
    Subquery latest =
        select(RENTAL.id, film.title, rentedAt)
            .from(RENTAL)
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(film.id))
            .join(CATEGORY)
            .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
            .where(RENTAL.customerId.eq(CUSTOMER.id), CATEGORY.name.eq("Documentary"))
            .orderBy(rentedAt.desc(), RENTAL.id.desc())
            .limit(2)
            .asTable("latest");
    holds(
        "13-latest-documentaries-per-customer",
        db.select(
                CUSTOMER.id,
                NAME,
                country.name,
                latest.get(RENTAL.id),
                latest.get(film.title),
                latest.get(rentedAt).asDate())
            .from(CUSTOMER)
            .leftJoinLateral(latest)
            .always()
            .where(country.name.in("Canada", "Italy", "Poland"))
            .orderBy(CUSTOMER.id.asc(), latest.get(rentedAt).desc(), latest.get(RENTAL.id).desc()));
  }

  @Test
  void rfmSegments(Database db) {
    var recency =
        value(LocalDate.parse("2007-10-02"))
            .daysSince(max(PAYMENT.paymentDate).asDate())
            .as("recency_days");
    var payments = count().as("payments");
    var spent = sum(PAYMENT.amount).as("spent");
    Cte facts =
        select(PAYMENT.customerId, recency, payments, spent)
            .from(PAYMENT)
            .groupBy(PAYMENT.customerId)
            .asCte("facts");
    var customer = facts.get(PAYMENT.customerId);
    var days = facts.get(recency);
    var often = facts.get(payments);
    var money = facts.get(spent);
    var r = ntile(5).over(Window.orderedBy(days.desc(), customer.asc())).as("r");
    var f = ntile(5).over(Window.orderedBy(often.asc(), customer.asc())).as("f");
    var m = ntile(5).over(Window.orderedBy(money.asc(), customer.asc())).as("m");
    Cte scores = select(days, often, money, r, f, m).from(facts).asCte("scores");
    Predicate recent = scores.get(r).goe(4);
    Predicate rich = scores.get(m).goe(4);
    var segment =
        when(recent.and(scores.get(f).goe(4)).and(rich), "champions")
            .when(scores.get(f).goe(4).and(rich), "loyal")
            .when(recent.and(scores.get(f).loe(2)), "promising")
            .when(rich, "big spenders")
            .when(scores.get(r).loe(2).and(scores.get(f).goe(3)), "at risk")
            .when(scores.get(r).loe(2).and(scores.get(f).loe(2)), "hibernating")
            .otherwise("regular")
            .as("segment");
    var score = concat(scores.get(r), scores.get(f), scores.get(m)).as("score");
    Cte segments =
        select(segment, score, scores.get(days), scores.get(often), scores.get(money))
            .from(scores)
            .asCte("segments");
    var name = segments.get(segment);
    var revenue = sum(segments.get(scores.get(money)));
    var place = rank().over(Window.orderedBy(revenue.desc())).as("place");
    holds(
        "21-rfm-segments",
        db.select(
                row(place, name, count()),
                avg(segments.get(scores.get(days))).round(1),
                avg(segments.get(scores.get(often))).round(1),
                revenue,
                value(HUNDRED).times(revenue).dividedBy(sum(revenue).over(Window.all())).round(2),
                min(segments.get(score)),
                max(segments.get(score)))
            .from(segments)
            .groupBy(name)
            .orderBy(place.asc(), name.asc()));
  }

  @Test
  void customerLifetimeValue(Database db) {
    var first = min(PAYMENT.paymentDate).asDate().as("first_payment");
    var last = max(PAYMENT.paymentDate).asDate().as("last_payment");
    var payments = count().as("payments");
    var months = countDistinct(PAYMENT.paymentDate.truncatedTo(DatePart.MONTH)).as("months");
    var value = sum(PAYMENT.amount).as("lifetime_value");
    Cte spending =
        select(PAYMENT.customerId, first, last, payments, months, value)
            .from(PAYMENT)
            .groupBy(PAYMENT.customerId)
            .asCte("spending");
    var customer = spending.get(PAYMENT.customerId);
    var money = spending.get(value);
    Window down =
        Window.orderedBy(money.desc(), customer.asc())
            .rows(Frame.unboundedPreceding(), Frame.currentRow());
    var running = sum(money).over(down);
    var byPayments = Window.orderedBy(spending.get(payments).desc());
    holds(
        "22-customer-lifetime-value",
        db.select(
                row(rank().over(Window.orderedBy(money.desc())), customer, NAME),
                row(spending.get(first), spending.get(last), spending.get(payments)),
                denseRank().over(byPayments),
                money,
                money.dividedBy(spending.get(months).asNumeric()).round(2),
                percentRank().over(Window.orderedBy(money.asc())).round(4),
                value(HUNDRED).times(running).dividedBy(sum(money).over(Window.all())).round(2))
            .from(spending)
            .join(CUSTOMER)
            .on(CUSTOMER.id.eq(customer))
            .orderBy(money.desc(), customer.asc())
            .limit(60));
  }

  @Test
  void cohortRetention(Database db) {
    var month = PAYMENT.paymentDate.truncatedTo(DatePart.MONTH).asDate().as("month");
    Cte activity = select(PAYMENT.customerId, month).distinct().from(PAYMENT).asCte("activity");
    var payer = activity.get(PAYMENT.customerId);
    var cohort = min(activity.get(month)).as("cohort");
    Cte cohorts = select(payer, cohort).from(activity).groupBy(payer).asCte("cohorts");
    var start = cohorts.get(cohort);
    var customers = count().as("customers");
    Cte sizes = select(start, customers).from(cohorts).groupBy(start).asCte("sizes");
    var age = activity.get(month).age(start);
    var number = age.get(DatePart.YEAR).times(12).plus(age.get(DatePart.MONTH)).as("number");
    var active = count().as("active");
    Cte retained =
        select(start, number, active)
            .from(activity)
            .join(cohorts)
            .on(cohorts.get(payer).eq(payer))
            .groupBy(start, number)
            .asCte("retained");
    var months = series("n", 0, 8);
    var size = sizes.get(customers);
    var still = retained.get(active).coalesce(0L);
    holds(
        "23-cohort-retention",
        db.select(
                sizes.get(start).format("YYYY-MM"),
                size,
                months.column(),
                still,
                value(HUNDRED).times(still.asNumeric()).dividedBy(size.asNumeric()).round(1))
            .from(sizes)
            .crossJoin(months)
            .leftJoin(retained)
            .on(retained.get(start).eq(sizes.get(start)), retained.get(number).eq(months.column()))
            .orderBy(sizes.get(start).asc(), months.column().asc()));
  }
}
