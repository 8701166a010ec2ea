package dev.rowan.it.docs;

import dev.rowan.annotations.AfterCommit;
import dev.rowan.annotations.AfterDelete;
import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.BeforeDelete;

/** The listener of the page on hooks and events. */
// region listener
public class ParcelListener {
  private final Journal journal;

  ParcelListener(Journal journal) {
    this.journal = journal;
  }

  @BeforeDelete
  void check(Parcel parcel) {
    if (parcel.heavy) {
      throw new IllegalStateException("Nobody can carry parcel " + parcel.code);
    }
  }

  @AfterInsert
  @AfterDelete
  void log(Object any) { // of any entity that names this listener
    journal.write(any);
  }

  @AfterInsert
  @AfterCommit
  void announce(Parcel parcel) { // on another thread, when the parcel is there for all to see
    journal.mail("Parcel " + parcel.code + " is on its way");
  }
}
// endregion
