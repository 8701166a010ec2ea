package dev.rowan.benchmarks;

import dev.rowan.benchmarks.blog.Article;
import dev.rowan.benchmarks.blog.Author;
import dev.rowan.benchmarks.cart.Cart;
import dev.rowan.benchmarks.cart.CartLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** One piece of work, done by each contender in turn on the same connection. */
enum Workload {
  FIND_BY_ID("find by id", 0.97, 200) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return posts.findById(random.nextInt(ROWS) + 1L);
    }
  },
  LIST_100("list 100", 0.97, 40) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return rows(100, posts.list100(random.nextInt(AUTHORS) + 1L));
    }
  },
  LIST_10000("list 10,000", 1.10, 2) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return rows(ROWS, posts.list10000());
    }
  },
  INSERT("insert one", 0.97, 100) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return posts.insert(post(random, AUTHORS + 1L));
    }
  },
  UPDATE("update one", 0.97, 100) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      Post post = post(random, 0);
      post.id = random.nextInt(ROWS) + 1L;
      post.authorId = (post.id - 1) % AUTHORS + 1;
      return posts.update(post);
    }
  },
  INSERT_1000("insert 1,000", 1.90, 2) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return rows(1_000, posts.insertAll(posts(1_000, random)));
    }
  },
  UPDATE_1000("update 1,000", 1.20, 2) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      List<Post> changed = posts(1_000, random);
      for (int i = 0; i < changed.size(); i++) {
        changed.get(i).id = i * 7L + 1;
        changed.get(i).authorId = i * 7L % AUTHORS + 1;
      }
      return rows(1_000, posts.updateAll(changed));
    }
  },
  UPSERT_1000("upsert 1,000", 1.50, 2) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      List<Product> products = new ArrayList<>(1_000);
      int first = random.nextInt(5_000);
      for (int i = 0; i < 1_000; i++) {
        products.add(new Product("code " + (first + i), "Name " + random.nextInt(1_000_000), i));
      }
      return rows(1_000, posts.upsertAll(products));
    }
  },
  COPY_100000("copy 100,000", 0.95, 1) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      List<Post> loaded = posts(100_000, random);
      long count = posts.copyIn(loaded);
      if (count != loaded.size()) {
        throw new IllegalStateException("expected " + loaded.size() + " rows, got " + count);
      }
      return count;
    }
  },
  DYNAMIC("dynamic query", 0.90, 100) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return search(posts, random);
    }
  },
  TO_ONE("100 with their author", 0.95, 40) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return rows(100, posts.articlesWithAuthor(random.nextInt(ROWS - 100)));
    }
  },
  TO_MANY("50 authors, 100 each", 0.95, 2) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      List<Author> authors = posts.authorsWithArticles(random.nextInt(AUTHORS - 50));
      authors.forEach(author -> rows(100, author.articles));
      return rows(50, authors);
    }
  },
  PLAN("20 with two many", 0.95, 20) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      List<Article> articles = posts.articlesWithAll(random.nextInt(ROWS - 100));
      articles.forEach(article -> rows(3, article.remarks));
      articles.forEach(article -> rows(2, article.votes));
      return rows(20, articles);
    }
  },
  IN_LIST("100 by their ids", 0.97, 40) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      List<Long> ids =
          random.longs(1, ROWS + 1).distinct().limit(100).boxed().collect(Collectors.toList());
      return rows(100, posts.findByIds(ids));
    }
  },
  PROJECTION("two columns of 100", 0.90, 40) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return rows(100, posts.lines(random.nextInt(AUTHORS) + 1L));
    }
  },
  DECLARED("declared query", 0.97, 20) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return rows(10, posts.stats(random.nextInt(AUTHORS - 9) + 1L));
    }
  },
  STREAM("stream of 10,000", 0.97, 2) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return posts.streamed();
    }
  },
  COUNT("count and exists", 0.90, 100) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      long author = random.nextInt(AUTHORS) + 1L;
      return posts.count(author) == 100 && posts.exists(author);
    }
  },
  UPSERT("upsert one", 0.97, 100) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return posts.upsert(new Product("code " + random.nextInt(6_000), "Name", 1));
    }
  },
  DELETE("insert and delete", 0.97, 50) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      Post post = posts.insert(post(random, AUTHORS + 1L));
      posts.delete(post.id);
      return post;
    }
  },
  GRAPH("insert with 10 lines", 0.97, 40) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return posts.insert(cart(random));
    }
  },
  TYPES("1,000 of all types", 0.97, 10) {
    @Override
    Object run(Posts posts, SplittableRandom random) {
      return rows(1_000, posts.specimens());
    }
  };

  /** Rows of the table at the start. */
  static final int ROWS = 10_000;

  /** Authors; each wrote a hundred posts. */
  static final int AUTHORS = 100;

  /** The name in the table of results. */
  final String title;

  /** The ratio of throughput to hand-written JDBC that is to be reached. */
  final double target;

  /** How often a contender runs before the other one has its turn. */
  final int turn;

  Workload(String title, double target, int turn) {
    this.title = title;
    this.target = target;
    this.turn = turn;
  }

  /** Does the work once and returns what it gave. */
  abstract Object run(Posts posts, SplittableRandom random);

  /** The work of {@link #DYNAMIC}, also for who does nothing else. */
  static List<Post> search(PostSearch posts, SplittableRandom random) {
    int filters = random.nextInt(8);
    return posts.search(
        (filters & 1) == 0 ? null : random.nextInt(AUTHORS) + 1L,
        (filters & 2) == 0 ? null : random.nextBoolean(),
        (filters & 4) == 0 ? null : random.nextInt(500));
  }

  private static <T> List<T> rows(int expected, List<T> posts) {
    if (posts.size() != expected) {
      throw new IllegalStateException("expected " + expected + " rows, got " + posts.size());
    }
    return posts;
  }

  /** Whether it leaves rows, or dead ones, that were not there at the start. */
  boolean leavesRows() {
    return this == INSERT
        || this == UPSERT
        || this == DELETE
        || this == GRAPH
        || this == UPDATE
        || this == INSERT_1000
        || this == UPDATE_1000
        || this == UPSERT_1000
        || this == COPY_100000;
  }

  private static List<Post> posts(int count, SplittableRandom random) {
    List<Post> posts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      posts.add(post(random, AUTHORS + 1L));
    }
    return posts;
  }

  private static Cart cart(SplittableRandom random) {
    Cart cart = new Cart();
    cart.customer = "Customer " + random.nextInt(1_000_000);
    cart.lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      CartLine line = new CartLine();
      line.cart = cart;
      line.product = "Product " + random.nextInt(1_000_000);
      line.amount = i + 1;
      cart.lines.add(line);
    }
    return cart;
  }

  private static Post post(SplittableRandom random, long authorId) {
    Post post = new Post();
    post.authorId = authorId;
    post.title = "Title " + random.nextInt(1_000_000);
    post.body = "A body of some forty characters, or more: " + random.nextInt(1_000_000);
    post.published = random.nextBoolean();
    post.views = random.nextInt(1_000);
    post.rating = random.nextInt(50) / 10.0;
    post.price = BigDecimal.valueOf(random.nextInt(100_000), 2);
    post.createdAt = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(30_000_000));
    post.note = random.nextBoolean() ? "noted" : null;
    return post;
  }
}
