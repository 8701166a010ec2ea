package dev.rowan.samples.pagila;

import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about copies and where they are, in SQL. */
@Repository
interface RentalStatements {
  /** One row of {@link #overdueRentals()}. */
  record OverdueRental(
      int rentalId,
      String customer,
      @Nullable String phone,
      String title,
      LocalDate rentedOn,
      LocalDate dueOn,
      int daysLate) {}

  @Query(
      """
      select r.rental_id,
             c.first_name || ' ' || c.last_name as customer,
             nullif(a.phone, '') as phone,
             f.title,
             lower(r.rental_period)::date as rented_on,
             (lower(r.rental_period) + f.rental_duration * interval '1 day')::date as due_on,
             extract(day from timestamp '2006-02-20 12:00' - (lower(r.rental_period) + f.rental_duration * interval '1 day'))::int as days_late
      from rental r
      join inventory i on i.inventory_id = r.inventory_id
      join film f on f.film_id = i.film_id
      join customer c on c.customer_id = r.customer_id
      join address a on a.address_id = c.address_id
      where i.store_id = 2
        and upper_inf(r.rental_period)
        and lower(r.rental_period) + f.rental_duration * interval '1 day' < timestamp '2006-02-20 12:00'
      order by days_late desc, r.rental_id
      """)
  List<OverdueRental> overdueRentals();

  /** One row of {@link #lowStock()}. */
  record LowStock(
      int storeId,
      int filmId,
      String title,
      long copies,
      long rentedOut,
      long onShelf,
      String status) {}

  @Query(
      """
      select i.store_id,
             f.film_id,
             f.title,
             count(*) as copies,
             count(*) filter (where r.rental_id is not null) as rented_out,
             count(*) filter (where r.rental_id is null) as on_shelf,
             case count(*) filter (where r.rental_id is null)
                 when 0 then 'sold out'
                 else 'last copy'
             end as status
      from inventory i
      join film f on f.film_id = i.film_id
      left join rental r on r.inventory_id = i.inventory_id and upper_inf(r.rental_period)
      group by i.store_id, f.film_id, f.title
      having count(r.rental_id) >= 1
         and count(*) filter (where r.rental_id is null) <= 1
      order by on_shelf, copies desc, i.store_id, f.film_id
      """)
  List<LowStock> lowStock();

  /** One row of {@link #lastRentalPerCopy()}. */
  record LastRental(
      int inventoryId,
      String title,
      int storeId,
      int rentalId,
      int customerId,
      String rentedAt,
      @Nullable String returnedAt,
      boolean stillOut) {}

  @Query(
      """
      select distinct on (i.inventory_id)
             i.inventory_id,
             f.title,
             i.store_id,
             r.rental_id,
             r.customer_id,
             to_char(lower(r.rental_period), 'YYYY-MM-DD HH24:MI') as rented_at,
             to_char(upper(r.rental_period), 'YYYY-MM-DD HH24:MI') as returned_at,
             upper_inf(r.rental_period) as still_out
      from inventory i
      join film f on f.film_id = i.film_id
      join rental r on r.inventory_id = i.inventory_id
      where f.title in ('CREATURES SHAKESPEARE', 'GUNFIGHT MOON', 'VIRGINIAN PLUTO')
      order by i.inventory_id, lower(r.rental_period) desc, r.rental_id desc
      """)
  List<LastRental> lastRentalPerCopy();

  /** One row of {@link #weeklyActiveCustomers()}. */
  record ActiveCustomers(
      LocalDate week,
      String isoWeek,
      long rentals,
      long activeCustomers,
      long newCustomers,
      BigDecimal rentalsPerCustomer) {}

  @Query(
      """
      with first_rental as (
          select customer_id, min(lower(rental_period)) as first_at
          from rental
          group by customer_id
      )
      select week::date as week,
             'W' || to_char(week, 'IW') as iso_week,
             count(r.rental_id) as rentals,
             count(distinct r.customer_id) as active_customers,
             count(distinct r.customer_id) filter (where date_trunc('week', fr.first_at) = week) as new_customers,
             coalesce(round(count(r.rental_id)::numeric / nullif(count(distinct r.customer_id), 0), 2), 0.00) as rentals_per_customer
      from generate_series(timestamp '2005-05-16', timestamp '2005-09-12', interval '1 week') as week
      left join rental r on lower(r.rental_period) >= week and lower(r.rental_period) < week + interval '7 days'
      left join first_rental fr on fr.customer_id = r.customer_id
      group by week
      order by week
      """)
  List<ActiveCustomers> weeklyActiveCustomers();
}
