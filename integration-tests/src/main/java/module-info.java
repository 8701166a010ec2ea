/** Entities of every kind, in a module that opens and exports nothing. */
module dev.rowan.it {
  requires dev.rowan.annotations;
  requires dev.rowan.runtime;
  requires jakarta.validation;
  requires static lombok;
  requires static org.jspecify;
}
