package dev.rowan;

import dev.rowan.events.EventOptions;
import dev.rowan.events.Events;
import dev.rowan.internal.AsyncRuns;
import dev.rowan.internal.ConnectionSource;
import dev.rowan.internal.Connections;
import dev.rowan.internal.EventRuns;
import dev.rowan.internal.LargeResults;
import dev.rowan.internal.LogSettings;
import dev.rowan.internal.Scope;
import dev.rowan.internal.StatementLog;
import dev.rowan.internal.WriteSettings;
import dev.rowan.internal.config.Environment;
import dev.rowan.internal.config.PoolSettings;
import dev.rowan.internal.config.PropertyFiles;
import dev.rowan.internal.config.Values;
import dev.rowan.json.JsonCodec;
import dev.rowan.mapping.Listeners;
import dev.rowan.mapping.Statements;
import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.Delete;
import dev.rowan.query.EntityTable;
import dev.rowan.query.InsertInto;
import dev.rowan.query.Select1;
import dev.rowan.query.Select2;
import dev.rowan.query.Select3;
import dev.rowan.query.Select4;
import dev.rowan.query.Select5;
import dev.rowan.query.Select6;
import dev.rowan.query.Select7;
import dev.rowan.query.Select8;
import dev.rowan.query.Selection;
import dev.rowan.query.Sql;
import dev.rowan.query.Update;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database: the pool of its connections, and the transactions of each thread.
 * Repositories are made for it. Thread-safe; made once, and closed with the application.
 *
 * <pre>{@code
 * try (Database db = Database.open("jdbc:postgresql://localhost/blog", "app", secret)) {
 *   UserRepository users = new UserRepository(db);
 *   db.transaction(tx -> users.insert(new User("ana")));
 * }
 * }</pre>
 *
 * <p>Settings are checked when it is made, and one connection is tried, so that a mistake shows at
 * once; see HikariCP's {@code initializationFailTimeout} for other ways.
 */
public final class Database implements AutoCloseable {

  private final Connections connections;
  private final AsyncRuns async;
  private final LogSettings log;
  private final WriteSettings writing;
  private final Events events;
  private final @Nullable JsonCodec json;

  private Database(ConnectionSource source, Builder settings) {
    this.connections =
        new Connections(
            source,
            new EventRuns(settings.events),
            settings.isPipelining,
            new LargeResults(settings.isReadingByCopy));
    this.async = new AsyncRuns(connections, settings.executor);
    this.log = new LogSettings(settings.listeners, settings.slow, settings.parameters);
    Listeners listeners = new Listeners(settings.entityListeners, connections::afterCommit);
    this.writing = new WriteSettings(settings.clock, settings.user, listeners);
    this.events = new Events(connections);
    this.json = settings.json;
  }

  /**
   * Opens the database at a URL, which begins with {@code jdbc:postgresql:} or {@code postgres:}.
   */
  public static Database open(String url) {
    return builder().url(url).build();
  }

  /** Opens the database at a URL as this user. */
  public static Database open(String url, String user, String password) {
    return builder().url(url).user(user).password(password).build();
  }

  /**
   * Opens the database that the environment names in {@code DATABASE_URL}, and if the URL does not
   * say, {@code DATABASE_USER} and {@code DATABASE_PASSWORD}. Settings of the pool follow the same
   * way: {@code DATABASE_MAXIMUM_POOL_SIZE}. What the environment does not set, the file {@code
   * .env} in the working directory may.
   */
  public static Database fromEnvironment() {
    return fromProperties(Environment.read(System.getenv(), Path.of(".env")));
  }

  /** Opens the database of a properties file; see {@link Builder#set} for the names. */
  public static Database fromProperties(Path file) {
    return fromProperties(PropertyFiles.read(file));
  }

  /** Opens the database of these properties; see {@link Builder#set} for the names. */
  public static Database fromProperties(Properties properties) {
    Builder builder = builder();
    for (String name : properties.stringPropertyNames()) {
      builder.set(name, properties.getProperty(name));
    }
    return builder.build();
  }

  /** A database behind a data source, which the caller closes. */
  public static Database of(DataSource dataSource) {
    return builder().dataSource(dataSource).build();
  }

  /** A database with more settings. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Runs the action in a transaction: commits when it returns, rolls back when it throws anything.
   * Inside another transaction of the thread it is a savepoint in that one.
   */
  public <X extends Exception> void transaction(Transaction.Action<X> action) throws X {
    transaction(TransactionOptions.DEFAULTS, action);
  }

  /** Runs the action in a transaction with these options. */
  public <X extends Exception> void transaction(
      TransactionOptions options, Transaction.Action<X> action) throws X {
    try (Scope scope = connections.begin(options.setup())) {
      action.run(new Transaction(this, scope));
      scope.commit();
    }
  }

  /** Like {@link #transaction(Transaction.Action)}, with a result. */
  public <T, X extends Exception> T transactionResult(Transaction.Call<T, X> call) throws X {
    return transactionResult(TransactionOptions.DEFAULTS, call);
  }

  /** Runs the call in a transaction with these options, and returns its result. */
  public <T, X extends Exception> T transactionResult(
      TransactionOptions options, Transaction.Call<T, X> call) throws X {
    try (Scope scope = connections.begin(options.setup())) {
      T result = call.run(new Transaction(this, scope));
      scope.commit();
      return result;
    }
  }

  /**
   * Runs the call on another thread: {@code db.async(() -> users.findByUsername("ana"))}. No more
   * calls run at once than the pool has connections; others wait for their turn. Where the JVM has
   * virtual threads, they run on these. A call that waits for another one keeps its place.
   *
   * <p>The future fails with what the call throws, as it is. Cancelling it, or a timeout of it,
   * cancels the statement that runs and refuses those that would follow, so that a transaction in
   * the call is rolled back; what was committed before stays. The call does not see a transaction
   * of the calling thread, and may have its own.
   *
   * @throws dev.rowan.errors.TransactionException when the calling thread runs a transaction
   */
  public <T extends @Nullable Object> CompletableFuture<T> async(Callable<T> call) {
    return async.run(call);
  }

  /** Begins a select of one column. */
  @CheckReturnValue
  public <A> Select1<A> select(Selection<A> a) {
    return Sql.select(a).on(this);
  }

  /** Begins a select of two columns. */
  @CheckReturnValue
  public <A, B> Select2<A, B> select(Selection<A> a, Selection<B> b) {
    return Sql.select(a, b).on(this);
  }

  /** Begins a select of three columns. */
  @CheckReturnValue
  public <A, B, C> Select3<A, B, C> select(Selection<A> a, Selection<B> b, Selection<C> c) {
    return Sql.select(a, b, c).on(this);
  }

  /** Begins a select of four columns. */
  @CheckReturnValue
  public <A, B, C, D> Select4<A, B, C, D> select(
      Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d) {
    return Sql.select(a, b, c, d).on(this);
  }

  /** Begins a select of five columns. */
  @CheckReturnValue
  public <A, B, C, D, E> Select5<A, B, C, D, E> select(
      Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d, Selection<E> e) {
    return Sql.select(a, b, c, d, e).on(this);
  }

  /** Begins a select of six columns. */
  @CheckReturnValue
  public <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f) {
    return Sql.select(a, b, c, d, e, f).on(this);
  }

  /** Begins a select of seven columns. */
  @CheckReturnValue
  public <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g) {
    return Sql.select(a, b, c, d, e, f, g).on(this);
  }

  /** Begins a select of eight columns. */
  @CheckReturnValue
  public <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g,
      Selection<H> h) {
    return Sql.select(a, b, c, d, e, f, g, h).on(this);
  }

  /** Begins an update of rows of a table: {@code db.update(POST).set(…).where(…).execute()}. */
  @CheckReturnValue
  public Update update(EntityTable<?> table) {
    return Update.of(statements(Database.class.getName()), table);
  }

  /** Begins a delete of rows of a table: {@code db.deleteFrom(POST).where(…).execute()}. */
  @CheckReturnValue
  public Delete deleteFrom(EntityTable<?> table) {
    return Delete.of(statements(Database.class.getName()), table);
  }

  /** Begins an insert into a table: {@code db.insertInto(TAG).set(TAG.name, "java").execute()}. */
  @CheckReturnValue
  public InsertInto insertInto(EntityTable<?> table) {
    return InsertInto.of(statements(Database.class.getName()), table);
  }

  /** The events of the application, which may wait for the commit of a transaction. */
  public Events events() {
    return events;
  }

  /** Whether the calling thread runs a transaction of this database. */
  public boolean inTransaction() {
    return connections.inTransaction();
  }

  /** The statements of an owner, under whose name they are logged: a class name mostly. */
  public Statements statements(String owner) {
    return new Statements(this, connections, new StatementLog(owner, log), writing);
  }

  /** What writes and reads JSON in columns, if {@link Builder#json} said so. */
  public Optional<JsonCodec> json() {
    return Optional.ofNullable(json);
  }

  /**
   * The data source, for what Rowan does not do. Its connections are in no transaction of Rowan.
   */
  public DataSource dataSource() {
    return connections.dataSource();
  }

  /**
   * Closes the pool, if it is this database's own. Asynchronous calls that wait are refused; those
   * that run on threads of this database are given ten seconds before their connections close, then
   * listeners that wait for commits as long as {@link EventOptions} say.
   */
  @Override
  public void close() {
    async.close();
    connections.close();
  }

  /** Collects the settings of a {@link Database}. Not thread-safe. */
  public static final class Builder {

    private final PoolSettings pool = new PoolSettings();
    private final List<StatementListener> listeners = new ArrayList<>();
    private final Map<Class<?>, Object> entityListeners = new HashMap<>();
    private EventOptions events = EventOptions.DEFAULTS;
    private boolean isPipelining = true;
    private boolean isReadingByCopy = true;
    private @Nullable DataSource dataSource;
    private @Nullable Duration slow;
    private @Nullable Executor executor;
    private @Nullable Supplier<?> user;
    private @Nullable JsonCodec json;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private ParameterLog parameters = ParameterLog.MASKED;

    private Builder() {}

    /** The URL, which begins with {@code jdbc:postgresql:} or {@code postgres:}. */
    public Builder url(String url) {
      pool.url(url);
      return this;
    }

    /** The user. */
    public Builder user(String user) {
      return set("username", user);
    }

    /** The password. */
    public Builder password(String password) {
      return set("password", password);
    }

    /** A data source, which the caller closes. It takes the place of the URL and the pool. */
    public Builder dataSource(DataSource source) {
      this.dataSource = source;
      return this;
    }

    /**
     * Sets what has a name: {@code url}, {@code user}, {@code password}; each setting of HikariCP
     * under its own name, such as {@code maximumPoolSize}; a property of the driver after {@code
     * dataSource.}, such as {@code dataSource.sslmode}; {@code slowStatementThreshold} in
     * milliseconds; {@code parameterLog} as {@code masked} or {@code shown}; {@code pipelining} and
     * {@code copyReads} as {@code true} or {@code false}.
     */
    public Builder set(String name, String value) {
      switch (name) {
        case "slowStatementThreshold" ->
            slowStatementThreshold(Duration.ofMillis(Values.number(name, value)));
        case "parameterLog" -> parameterLog(Values.parameterLog(name, value));
        case "pipelining" -> isPipelining = Values.flag(name, value);
        case "copyReads" -> isReadingByCopy = Values.flag(name, value);
        default -> pool.set(name, value);
      }
      return this;
    }

    /** Statements that take as long or longer are logged as warnings. */
    public Builder slowStatementThreshold(Duration threshold) {
      this.slow = threshold;
      return this;
    }

    /** How log and listeners show parameters; masked if nothing is said. */
    public Builder parameterLog(ParameterLog mode) {
      this.parameters = mode;
      return this;
    }

    /**
     * Sends each statement alone. Else those that do not wait for each other travel in one round
     * trip; there are poolers between that do not let them.
     */
    public Builder withoutPipelining() {
      return set("pipelining", "false");
    }

    /**
     * Reads large results in the ordinary way. Else a select that was seen to have one is sent as a
     * {@code COPY}, whose rows are read while they arrive; logs of the server show it as that.
     */
    public Builder withoutCopyReads() {
      return set("copyReads", "false");
    }

    /** Tells this listener of every statement. */
    public Builder listener(StatementListener listener) {
      listeners.add(listener);
      return this;
    }

    /** The instance of a listener that entities name in {@code @EntityListeners}. */
    public <L> Builder listener(Class<L> type, L instance) {
      entityListeners.put(type, type.cast(instance));
      return this;
    }

    /** How listeners are told of what was committed. */
    public Builder events(EventOptions options) {
      this.events = options;
      return this;
    }

    /**
     * Runs {@link Database#async} on this executor, which the caller closes, after the database. It
     * decides how many calls run at once.
     */
    public Builder executor(Executor threads) {
      this.executor = threads;
      return this;
    }

    /**
     * Tells the time of writes, for {@code @CreatedAt} and its like; the system's clock if nothing
     * is said. Its zone is that of what has none, such as a {@code LocalDateTime}.
     */
    public Builder clock(Clock source) {
      this.clock = source;
      return this;
    }

    /**
     * Tells who writes, for {@code @CreatedBy} and {@code @UpdatedBy}: an id mostly, of the type of
     * these properties; null when nobody is known. It is asked on the thread that writes, once for
     * each call that writes such entities.
     */
    public Builder currentUser(Supplier<?> source) {
      this.user = source;
      return this;
    }

    /** Writes and reads JSON in columns with this codec; without one there is no such column. */
    public Builder json(JsonCodec codec) {
      this.json = codec;
      return this;
    }

    /**
     * Makes the database.
     *
     * @throws dev.rowan.errors.ConfigurationException when a setting is missing or not valid
     * @throws dev.rowan.errors.ConnectionException when the server cannot be reached
     */
    public Database build() {
      ConnectionSource source = dataSource == null ? pool.open() : pool.around(dataSource);
      return new Database(source, this);
    }
  }
}
