package dev.rowan.samples.pagila;

import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the stores earn, in SQL. */
@Repository
interface RevenueStatements {
  /** One row of {@link #dailyRevenueRunningTotal()}. */
  record DailyRevenue(
      LocalDate day,
      long payments,
      BigDecimal revenue,
      BigDecimal monthToDate,
      BigDecimal movingAverage,
      BigDecimal lastSevenDays) {}

  @Query(
      """
      select day,
             payments,
             revenue,
             sum(revenue) over (partition by date_trunc('month', day)
                                order by day
                                rows between unbounded preceding and current row) as month_to_date,
             round(avg(revenue) over (order by day rows between 6 preceding and current row), 2) as moving_average,
             sum(revenue) over (order by day
                                range between interval '6 days' preceding and current row) as last_seven_days
      from (select payment_date::date as day,
                   count(*) as payments,
                   sum(amount) as revenue
            from payment
            where payment_date >= '2007-02-15'
              and payment_date < '2007-04-01'
            group by payment_date::date) as daily
      order by day
      """)
  List<DailyRevenue> dailyRevenueRunningTotal();

  /** One row of {@link #monthlyGrowth()}. */
  record MonthlyGrowth(
      String month,
      BigDecimal revenue,
      @Nullable BigDecimal previousRevenue,
      BigDecimal change,
      @Nullable BigDecimal growthPercent,
      @Nullable BigDecimal nextRevenue,
      boolean bestMonth) {}

  @Query(
      """
      select to_char(month_start, 'YYYY-MM') as month,
             revenue,
             lag(revenue) over by_month as previous_revenue,
             revenue - lag(revenue, 1, 0.00) over by_month as change,
             round(100 * (revenue - lag(revenue) over by_month) / nullif(lag(revenue) over by_month, 0), 1) as growth_percent,
             lead(revenue) over by_month as next_revenue,
             revenue = max(revenue) over () as best_month
      from (select date_trunc('month', payment_date) as month_start, sum(amount) as revenue
            from payment
            group by date_trunc('month', payment_date)) as monthly
      window by_month as (order by month_start)
      order by month_start
      """)
  List<MonthlyGrowth> monthlyGrowth();

  /** One row of {@link #storeRevenueByMonth()}. */
  record StoreRevenue(
      String store, String month, long payments, long customers, BigDecimal revenue) {}

  @Query(
      """
      select case grouping(i.store_id) when 1 then 'all stores' else 'store ' || i.store_id end as store,
             case grouping(date_trunc('month', p.payment_date))
                 when 1 then 'all months'
                 else to_char(date_trunc('month', p.payment_date), 'YYYY-MM')
             end as month,
             count(*) as payments,
             count(distinct p.customer_id) as customers,
             sum(p.amount) as revenue
      from payment p
      join rental r on r.rental_id = p.rental_id
      join inventory i on i.inventory_id = r.inventory_id
      group by rollup (i.store_id, date_trunc('month', p.payment_date))
      order by grouping(i.store_id), i.store_id, grouping(date_trunc('month', p.payment_date)), date_trunc('month', p.payment_date)
      """)
  List<StoreRevenue> storeRevenueByMonth();
}
