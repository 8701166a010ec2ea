/** The Pagila sample database, mapped and toured. It opens nothing to anybody. */
module dev.rowan.samples.pagila {
  requires dev.rowan.runtime;
  requires dev.rowan.testing;
  requires java.compiler;
  requires org.postgresql.jdbc;
  requires static dev.rowan.annotations;
}
