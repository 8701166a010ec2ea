package com.example;

import dev.rowan.annotations.AfterDelete;
import dev.rowan.annotations.AfterLoad;
import dev.rowan.annotations.AfterUpdate;

public final class PostListener {
  @AfterUpdate
  @AfterDelete
  void changed(Post post) {}

  @AfterLoad
  void loaded(Post post) {}

  @AfterLoad
  void loaded(Slugged any) {}

  @AfterLoad
  void loaded(Tag tag) {}
}
