/** Reads annotated classes and writes their repositories, row mappers and query classes. */
module dev.rowan.processor {
  requires java.compiler;
  requires static com.google.auto.service;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.rowan.processor.RowanProcessor,
      dev.rowan.processor.SchemaProcessor;
}
