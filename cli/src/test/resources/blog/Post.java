package blog;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;

@Entity
@Table("posts")
public class Post {
  @Id @Generated Long id;

  @Column(length = 80, nullable = false)
  String title;

  @ManyToOne User author;
}
