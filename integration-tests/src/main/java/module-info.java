import dev.rowan.annotations.Converters;
import dev.rowan.it.converters.SizeConverter;

/** Entities of every kind, in a module that opens and exports nothing. */
@Converters(SizeConverter.class)
module dev.rowan.it {
  requires java.net.http; // of the tests, which drive a browser
  requires dev.rowan.annotations;
  requires dev.rowan.runtime;
  requires jakarta.validation;
  requires static lombok;
  requires static org.jspecify;
}
