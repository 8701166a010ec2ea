package dev.rowan.it.inheritance;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;

@Repository
interface PaymentSearch extends CrudRepository<Payment, Long> {
  List<Payment> findByCentsGreaterThanOrderById(long cents);

  @Query("select * from payment where amount > :least order by amount desc")
  List<Payment> largest(long least);

  @Query("select p.* from payment p where p.kind = :kind")
  List<Payment> ofKind(int kind);
}
