import dev.mtproto.processor.TlProcessor;
import dev.mtproto.processor.TlRegistryProcessor;
import javax.annotation.processing.Processor;

/** The annotation processors: TL declarations in; records, codecs and registries out. */
@SuppressWarnings("module") // The sibling named here is compiled later.
module dev.mtproto.processor {
  requires transitive java.compiler;
  requires static jdk.compiler;
  requires static org.jspecify;
  requires dev.mtproto.annotations;
  requires com.palantir.javapoet;

  exports dev.mtproto.processor;
  exports dev.mtproto.processor.importer to
      dev.mtproto.cli;
  exports dev.mtproto.processor.proto to
      dev.mtproto.cli;
  exports dev.mtproto.processor.schema to
      dev.mtproto.cli;

  provides Processor with
      TlProcessor,
      TlRegistryProcessor;
}
