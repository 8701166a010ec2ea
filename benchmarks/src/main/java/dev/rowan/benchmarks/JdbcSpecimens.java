package dev.rowan.benchmarks;

import dev.rowan.benchmarks.types.Shade;
import dev.rowan.benchmarks.types.Specimen;
import dev.rowan.types.Point;
import dev.rowan.types.Range;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.geometric.PGpoint;
import org.postgresql.util.PGInterval;

/** Every type by the shortest way that the driver has for it. */
final class JdbcSpecimens {
  private static final String ALL =
      "select id, flag, small, number, box, \"real\", precise, decimal, whole, text, bytes, uuid,"
          + " day, time, local, moment, shifted, duration, year, month, zone, shade, uri,"
          + " currency, locale, address, numbers, words, span, point from specimens";

  private JdbcSpecimens() {}

  static List<Specimen> all(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(ALL);
        ResultSet rs = statement.executeQuery()) {
      List<Specimen> specimens = new ArrayList<>();
      while (rs.next()) {
        specimens.add(read(rs));
      }
      return specimens;
    } catch (SQLException | UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Specimen read(ResultSet rs) throws SQLException, UnknownHostException {
    Specimen specimen = new Specimen();
    specimen.id = rs.getLong(1);
    specimen.flag = rs.getBoolean(2);
    specimen.small = rs.getShort(3);
    specimen.number = rs.getInt(4);
    int box = rs.getInt(5);
    specimen.box = rs.wasNull() ? null : box;
    specimen.real = rs.getFloat(6);
    specimen.precise = rs.getDouble(7);
    specimen.decimal = rs.getBigDecimal(8);
    specimen.whole = rs.getBigDecimal(9).toBigIntegerExact();
    specimen.text = rs.getString(10);
    specimen.bytes = rs.getBytes(11);
    specimen.uuid = rs.getObject(12, UUID.class);
    readTimes(rs, specimen);
    specimen.zone = ZoneId.of(rs.getString(21));
    specimen.shade = Shade.valueOf(rs.getString(22));
    specimen.uri = URI.create(rs.getString(23));
    specimen.currency = Currency.getInstance(rs.getString(24));
    specimen.locale = Locale.forLanguageTag(rs.getString(25));
    specimen.address = InetAddress.getByName(rs.getString(26));
    specimen.numbers = ints(rs.getArray(27));
    specimen.words = new ArrayList<>(Arrays.asList((String[]) rs.getArray(28).getArray()));
    specimen.span = range(rs.getString(29));
    PGpoint point = (PGpoint) rs.getObject(30);
    specimen.point = new Point(point.x, point.y);
    return specimen;
  }

  private static void readTimes(ResultSet rs, Specimen specimen) throws SQLException {
    specimen.day = rs.getObject(13, LocalDate.class);
    specimen.time = rs.getObject(14, LocalTime.class);
    specimen.local = rs.getObject(15, LocalDateTime.class);
    specimen.moment = rs.getObject(16, OffsetDateTime.class).toInstant();
    specimen.shifted = rs.getObject(17, OffsetDateTime.class);
    PGInterval interval = (PGInterval) rs.getObject(18);
    specimen.duration =
        Duration.ofDays(interval.getDays())
            .plusHours(interval.getHours())
            .plusMinutes(interval.getMinutes())
            .plusSeconds(interval.getWholeSeconds())
            .plusNanos(interval.getMicroSeconds() * 1000L);
    specimen.year = Year.of(rs.getInt(19));
    specimen.month = Month.of(rs.getInt(20));
  }

  private static int[] ints(Array array) throws SQLException {
    Integer[] boxes = (Integer[]) array.getArray();
    int[] ints = new int[boxes.length];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = boxes[i];
    }
    return ints;
  }

  private static Range<Integer> range(String text) {
    int comma = text.indexOf(',');
    return Range.closedOpen(
        Integer.valueOf(text.substring(1, comma)),
        Integer.valueOf(text.substring(comma + 1, text.length() - 1)));
  }
}
