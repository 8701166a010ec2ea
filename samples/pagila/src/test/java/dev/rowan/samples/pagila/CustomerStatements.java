package dev.rowan.samples.pagila;

import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about customers, in SQL. */
@Repository
interface CustomerStatements {
  /** One row of {@link #customersWithAddress()}. */
  record CustomerWithAddress(
      int customerId,
      String customer,
      String email,
      String address,
      @Nullable String district,
      @Nullable String postalCode,
      String city,
      String country,
      int storeId,
      String storeManager) {}

  @Query(
      """
      select c.customer_id,
             c.first_name || ' ' || c.last_name as customer,
             lower(c.email) as email,
             a.address,
             nullif(a.district, '') as district,
             nullif(a.postal_code, '') as postal_code,
             ci.city,
             co.country,
             s.store_id,
             m.first_name as store_manager
      from customer c
      join address a on a.address_id = c.address_id
      join city ci on ci.city_id = a.city_id
      join country co on co.country_id = ci.country_id
      join store s on s.store_id = c.store_id
      join staff m on m.staff_id = s.manager_staff_id
      where co.country in ('Canada', 'United Kingdom')
        and c.activebool
      order by co.country_id, c.customer_id
      """)
  List<CustomerWithAddress> customersWithAddress();

  /** One row of {@link #frequentRenters()}. */
  record FrequentRenter(
      int customerId,
      String customer,
      long rentals,
      long films,
      long categories,
      LocalDate firstRental,
      LocalDate lastRental) {}

  @Query(
      """
      select c.customer_id,
             c.last_name || ', ' || c.first_name as customer,
             count(*) as rentals,
             count(distinct i.film_id) as films,
             count(distinct fc.category_id) as categories,
             min(lower(r.rental_period))::date as first_rental,
             max(lower(r.rental_period))::date as last_rental
      from customer c
      join rental r on r.customer_id = c.customer_id
      join inventory i on i.inventory_id = r.inventory_id
      join film_category fc on fc.film_id = i.film_id
      group by c.customer_id, c.last_name, c.first_name
      having count(*) >= 36
         and count(distinct fc.category_id) >= 15
      order by rentals desc, films desc, c.customer_id
      """)
  List<FrequentRenter> frequentRenters();

  /** One row of {@link #comedyButNoHorror()}. */
  record ComedyFriend(int customerId, String firstName, String lastName, String country) {}

  @Query(
      """
      select c.customer_id, c.first_name, c.last_name, co.country
      from customer c
      join address a on a.address_id = c.address_id
      join city ci on ci.city_id = a.city_id
      join country co on co.country_id = ci.country_id
      where c.activebool
        and co.country in ('India', 'China', 'Japan')
        and exists (select 1
                    from rental r
                    join inventory i on i.inventory_id = r.inventory_id
                    join film_category fc on fc.film_id = i.film_id
                    join category k on k.category_id = fc.category_id
                    where r.customer_id = c.customer_id
                      and k.name = 'Comedy'
                      and r.rental_period && tsrange('2005-07-01', '2005-08-01'))
        and not exists (select 1
                        from rental r
                        join inventory i on i.inventory_id = r.inventory_id
                        join film_category fc on fc.film_id = i.film_id
                        join category k on k.category_id = fc.category_id
                        where r.customer_id = c.customer_id
                          and k.name = 'Horror')
      order by c.customer_id
      """)
  List<ComedyFriend> comedyButNoHorror();

  /** One row of {@link #mailingAudiences()}. */
  record Recipient(String audience, int customerId) {}

  @Query(
      """
      select 'welcome' as audience, customer_id
      from (select customer_id from payment where payment_date >= '2007-02-01' and payment_date < '2007-03-01'
            except
            select customer_id from payment where payment_date < '2007-02-01') as welcome
      union all
      select 'loyal', customer_id
      from (select customer_id from payment where payment_date >= '2006-12-01' and payment_date < '2007-01-01'
            intersect
            select customer_id from payment where payment_date >= '2007-06-01' and payment_date < '2007-07-01'
            intersect
            select customer_id from payment where payment_date >= '2007-07-01') as loyal
      union all
      select 'win back', customer_id
      from ((select customer_id from payment where payment_date >= '2006-11-01' and payment_date < '2006-12-01'
             union
             select customer_id from payment where payment_date >= '2006-12-01' and payment_date < '2007-01-01')
            except
            select customer_id from payment where payment_date >= '2007-05-01') as win_back
      order by audience, customer_id
      """)
  List<Recipient> mailingAudiences();

  /** One row of {@link #latestDocumentariesPerCustomer()}. */
  record Documentary(
      int customerId,
      String customer,
      String country,
      @Nullable Integer rentalId,
      @Nullable String title,
      @Nullable LocalDate rentedOn) {}

  @Query(
      """
      select c.customer_id,
             c.first_name || ' ' || c.last_name as customer,
             co.country,
             latest.rental_id,
             latest.title,
             latest.rented_at::date as rented_on
      from customer c
      join address a on a.address_id = c.address_id
      join city ci on ci.city_id = a.city_id
      join country co on co.country_id = ci.country_id
      left join lateral (select r.rental_id, f.title, lower(r.rental_period) as rented_at
                         from rental r
                         join inventory i on i.inventory_id = r.inventory_id
                         join film f on f.film_id = i.film_id
                         join film_category fc on fc.film_id = f.film_id
                         join category k on k.category_id = fc.category_id
                         where r.customer_id = c.customer_id
                           and k.name = 'Documentary'
                         order by rented_at desc, r.rental_id desc
                         limit 2) latest on true
      where co.country in ('Canada', 'Italy', 'Poland')
      order by c.customer_id, latest.rented_at desc, latest.rental_id desc
      """)
  List<Documentary> latestDocumentariesPerCustomer();

  /** One row of {@link #rfmSegments()}. */
  record Segment(
      long place,
      String segment,
      long customers,
      BigDecimal averageRecencyDays,
      BigDecimal averagePayments,
      BigDecimal revenue,
      BigDecimal revenuePercent,
      String lowestScore,
      String highestScore) {}

  @Query(
      """
      with facts as (
          select customer_id,
                 date '2007-10-02' - max(payment_date)::date as recency_days,
                 count(*) as payments,
                 sum(amount) as spent
          from payment
          group by customer_id
      ),
      scores as (
          select customer_id,
                 recency_days,
                 payments,
                 spent,
                 ntile(5) over (order by recency_days desc, customer_id) as r,
                 ntile(5) over (order by payments, customer_id) as f,
                 ntile(5) over (order by spent, customer_id) as m
          from facts
      ),
      segments as (
          select s.*,
                 case
                     when r >= 4 and f >= 4 and m >= 4 then 'champions'
                     when f >= 4 and m >= 4 then 'loyal'
                     when r >= 4 and f <= 2 then 'promising'
                     when m >= 4 then 'big spenders'
                     when r <= 2 and f >= 3 then 'at risk'
                     when r <= 2 and f <= 2 then 'hibernating'
                     else 'regular'
                 end as segment
          from scores s
      )
      select rank() over (order by sum(spent) desc) as place,
             segment,
             count(*) as customers,
             round(avg(recency_days), 1) as average_recency_days,
             round(avg(payments), 1) as average_payments,
             sum(spent) as revenue,
             round(100 * sum(spent) / sum(sum(spent)) over (), 2) as revenue_percent,
             min(concat(r, f, m)) as lowest_score,
             max(concat(r, f, m)) as highest_score
      from segments
      group by segment
      order by place, segment
      """)
  List<Segment> rfmSegments();

  /** One row of {@link #customerLifetimeValue()}. */
  record LifetimeValue(
      long valueRank,
      int customerId,
      String customer,
      LocalDate firstPayment,
      LocalDate lastPayment,
      long payments,
      long paymentsRank,
      BigDecimal lifetimeValue,
      BigDecimal valuePerActiveMonth,
      BigDecimal percentile,
      BigDecimal cumulativePercent) {}

  @Query(
      """
      with spending as (
          select customer_id,
                 min(payment_date)::date as first_payment,
                 max(payment_date)::date as last_payment,
                 count(*) as payments,
                 count(distinct date_trunc('month', payment_date)) as active_months,
                 sum(amount) as lifetime_value
          from payment
          group by customer_id
      ),
      ranked as (
          select s.*,
                 rank() over (order by lifetime_value desc) as value_rank,
                 dense_rank() over (order by payments desc) as payments_rank,
                 percent_rank() over (order by lifetime_value) as percentile,
                 sum(lifetime_value) over (order by lifetime_value desc, customer_id
                                           rows between unbounded preceding and current row) as running_value,
                 sum(lifetime_value) over () as all_revenue
          from spending s
      )
      select r.value_rank,
             r.customer_id,
             c.first_name || ' ' || c.last_name as customer,
             r.first_payment,
             r.last_payment,
             r.payments,
             r.payments_rank,
             r.lifetime_value,
             round(r.lifetime_value / r.active_months, 2) as value_per_active_month,
             round(r.percentile::numeric, 4) as percentile,
             round(100 * r.running_value / r.all_revenue, 2) as cumulative_percent
      from ranked r
      join customer c on c.customer_id = r.customer_id
      order by r.lifetime_value desc, r.customer_id
      limit 60
      """)
  List<LifetimeValue> customerLifetimeValue();

  /** One row of {@link #cohortRetention()}. */
  record Retention(
      String cohort, long customers, int monthNumber, long active, BigDecimal retentionPercent) {}

  @Query(
      """
      with activity as (
          select distinct customer_id, date_trunc('month', payment_date)::date as month
          from payment
      ),
      cohorts as (
          select customer_id, min(month) as cohort
          from activity
          group by customer_id
      ),
      sizes as (
          select cohort, count(*) as customers
          from cohorts
          group by cohort
      ),
      retained as (
          select c.cohort,
                 (extract(year from age(a.month, c.cohort)) * 12 + extract(month from age(a.month, c.cohort)))::int as month_number,
                 count(*) as active
          from activity a
          join cohorts c on c.customer_id = a.customer_id
          group by 1, 2
      )
      select to_char(s.cohort, 'YYYY-MM') as cohort,
             s.customers,
             n as month_number,
             coalesce(r.active, 0) as active,
             round(100.0 * coalesce(r.active, 0) / s.customers, 1) as retention_percent
      from sizes s
      cross join generate_series(0, 8) as n
      left join retained r on r.cohort = s.cohort and r.month_number = n
      order by s.cohort, n
      """)
  List<Retention> cohortRetention();
}
